package org.publiclegal.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** One policy, with a bucket for each asker. The number of buckets is bounded; the longest unused go first. */
final class Limit {

    private static final long ASKERS = 50_000;

    private final String name;
    private final long requests;
    private final Duration per;
    private final Cache<String, Bucket> buckets;

    Limit(String name, long requests, Duration per) {
        this.name = name;
        this.requests = requests;
        this.per = per;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(ASKERS)
                .expireAfterAccess(per.multipliedBy(2))
                .build();
    }

    Taken take(String asker) {
        var probe = buckets.get(asker, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        return new Taken(
                this,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, requests, per.toSeconds());
    }

    String name() {
        return name;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, per))
                .build();
    }
}
