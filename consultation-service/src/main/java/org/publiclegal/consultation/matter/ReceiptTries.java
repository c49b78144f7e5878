package org.publiclegal.consultation.matter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Bounds how often the secret of one number can be guessed: 10 wrong ones in 15 minutes. Safe for concurrent use. */
@Component
final class ReceiptTries {

    static final int MOST = 10;
    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final int NUMBERS = 50_000;

    private final Cache<ConsultationId, AtomicInteger> wrong =
            Caffeine.newBuilder().expireAfterWrite(SPAN).maximumSize(NUMBERS).build();

    void requireFewFor(ConsultationId id) {
        AtomicInteger tries = wrong.getIfPresent(id);
        if (tries != null && tries.get() >= MOST) {
            throw new MatterRefusal.TooManyTries();
        }
    }

    void failed(ConsultationId id) {
        wrong.get(id, unseen -> new AtomicInteger()).incrementAndGet();
    }
}
