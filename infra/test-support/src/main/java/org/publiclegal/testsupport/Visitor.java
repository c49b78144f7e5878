package org.publiclegal.testsupport;

import java.net.URI;
import java.util.Optional;

/** Everybody who may come to a service: one sample account of each role, three sample systems, and nobody in particular. */
public enum Visitor {
    VOLUNTEER("jiading-lawyer1"),
    DISTRICT_STAFF("jiading-staff"),
    DISTRICT_LEADER("jiading-leader"),
    MUNICIPAL_STAFF("municipal-staff"),
    MUNICIPAL_LEADER("municipal-leader"),
    SUPERVISOR("supervisor"),
    ADMINISTRATOR("administrator"),
    /** May read and write consultations and read reports of Jiading and Pudong. */
    WRITING_SYSTEM("court-system", "court-system-sample"),
    /** May read consultations of Jiading. */
    READING_SYSTEM("read-only-system", "read-only-sample"),
    /** May read and write the law library. */
    LIBRARY_SYSTEM("library-system", "library-system-sample"),
    NOBODY("");

    /** The district of all who have one. */
    public static final String OWN_DISTRICT = "310114";

    /** A district that none but the municipality has to do with. */
    public static final String OTHER_DISTRICT = "310101";

    private final String account;
    private final Optional<String> secret;

    Visitor(String account) {
        this.account = account;
        this.secret = Optional.empty();
    }

    Visitor(String account, String secret) {
        this.account = account;
        this.secret = Optional.of(secret);
    }

    public Caller at(URI service) {
        if (this == NOBODY) {
            return Caller.nobody(service);
        }
        RealServers servers = RealServers.get();
        String token =
                secret.map(known -> servers.clientToken(account, known)).orElseGet(() -> servers.tokenOf(account));
        return Caller.bearing(token, service);
    }

    boolean isMunicipal() {
        return switch (this) {
            case MUNICIPAL_STAFF, MUNICIPAL_LEADER, SUPERVISOR, ADMINISTRATOR -> true;
            case VOLUNTEER, DISTRICT_STAFF, DISTRICT_LEADER, WRITING_SYSTEM, READING_SYSTEM, LIBRARY_SYSTEM, NOBODY ->
                false;
        };
    }
}
