package org.publiclegal.consultation.matter;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How receipts are made.
 *
 * @param key base64 of at least 32 random bytes; whoever has it can open every consultation, and without it no receipt
 *     that was given out opens any more
 */
@Validated
@ConfigurationProperties("consultation.receipt")
record ReceiptProperties(@NotBlank String key) {}
