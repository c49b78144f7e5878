package org.publiclegal.search.synonym;

import com.mongodb.MongoException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The synonyms in force. What was switched on at another instance counts here within two seconds; no search waits for
 * the store.
 */
@Component
public class Synonyms {

    private static final Logger LOG = LoggerFactory.getLogger(Synonyms.class);

    private final SynonymVersions versions;
    private volatile InForce inForce;

    Synonyms(SynonymVersions versions) {
        this.versions = versions;
        this.inForce = InForce.of(versions.builtIn());
    }

    /** A version with what its text says. */
    record InForce(Version version, SynonymSet set) {

        static InForce of(Version version) {
            return new InForce(version, SynonymText.read(version.text()));
        }
    }

    public SynonymSet inForce() {
        return inForce.set();
    }

    InForce read() {
        return inForce;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void refresh() {
        try {
            Optional<Version> latest = versions.latest();
            latest.filter(each -> each.number() != inForce.version().number())
                    .ifPresent(each -> inForce = InForce.of(each));
        } catch (MongoException unreachable) {
            LOG.atDebug().setCause(unreachable).log("The synonyms can't be read anew");
        }
    }
}
