package org.publiclegal.consultation.matter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import org.publiclegal.starter.access.Actor;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses the secret of a number: after {@link #FREE} wrong ones each further one makes the guesser
 * wait twice as long, up to {@link #LONGEST}, and while they wait not even the right secret is looked at. It is the
 * guesser who waits, never the number, so that a stranger can't keep its owner out. Each instance counts for itself.
 *
 * <p>What makes guessing hopeless is the secret: with its 80 bits (see {@link Receipts}) a million guesses a second, which
 * is more than the whole platform answers, would need 2^79 / 10^6 s, about 19 thousand million years, for an even chance
 * at one number. Safe for concurrent use.
 */
@Component
final class ReceiptTries {

    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;
    private static final int GUESSERS = 50_000;

    private final Cache<Guesser, Wrong> wrong = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST.multipliedBy(2))
            .maximumSize(GUESSERS)
            .build();
    private final InstantSource clock;

    /** Somebody at one network address, or in one network of version 6, who tries one number. */
    private record Guesser(String network, ConsultationId id) {}

    private record Wrong(int tries, Instant until) {}

    ReceiptTries(InstantSource clock) {
        this.clock = clock;
    }

    void requireRested(Actor.Person person, ConsultationId id) {
        Wrong before = wrong.getIfPresent(guesser(person, id));
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.until())) {
            throw new MatterRefusal.TooManyTries(Duration.between(now, before.until()));
        }
    }

    void failed(Actor.Person person, ConsultationId id) {
        Instant now = clock.instant();
        wrong.asMap().compute(guesser(person, id), (_, before) -> {
            int tries = before == null ? 1 : before.tries() + 1;
            return new Wrong(tries, now.plus(pauseAfter(tries)));
        });
    }

    static Duration pauseAfter(int tries) {
        int over = tries - FREE;
        if (over < 0) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(over, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private static Guesser guesser(Actor.Person person, ConsultationId id) {
        InetAddress address = InetAddress.ofLiteral(person.address());
        String network = address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
                : address.getHostAddress();
        return new Guesser(network, id);
    }
}
