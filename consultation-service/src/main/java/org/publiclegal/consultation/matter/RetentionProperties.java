package org.publiclegal.consultation.matter;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what people have written is kept; the privacy notice says the same to them.
 *
 * @param period from the end of a consultation
 */
@ConfigurationProperties("consultation.retention")
record RetentionProperties(@DefaultValue("3y") Period period) {}
