package org.publiclegal.testsupport;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One operation by one address, and who may do it.
 *
 * @param operation as the service names it, such as {@code MatterOperation.READ}
 * @param handler method and pattern of the address, such as {@code GET /console/consultations/{number}}
 * @param ofDistrict whether it is about something of one district
 */
public record AccessRow(String operation, String handler, boolean ofDistrict, Set<Visitor> allowed, Request request) {

    /** Does the operation as far as it depends on the caller. What it is done to belongs to the district. */
    @FunctionalInterface
    public interface Request {
        HttpResponse<String> send(Caller caller, String district);
    }

    /** What a request comes to. */
    public enum Verdict {
        ALLOWED,
        FORBIDDEN,
        /** The answer for what does not exist. */
        HIDDEN,
        UNAUTHENTICATED,
        /** Neither done nor denied: the request of the row is wrong, or the service is. */
        UNCLEAR;

        public static Verdict of(HttpResponse<String> answer) {
            return switch (answer.statusCode()) {
                case 200, 201, 202, 204, 302, 303 -> ALLOWED;
                case 401 -> UNAUTHENTICATED;
                case 403 -> FORBIDDEN;
                case 404 -> HIDDEN;
                default -> UNCLEAR;
            };
        }
    }

    public AccessRow {
        allowed = Set.copyOf(allowed);
    }

    /** With a request that needs nothing but the address, which has no variables. */
    public static AccessRow anywhere(String operation, String handler, Set<Visitor> allowed) {
        String path = handler.substring(handler.indexOf(' ') + 1);
        return anywhere(
                operation,
                handler,
                allowed,
                (caller, _) -> handler.startsWith("GET ") ? caller.get(path) : caller.submit(path, Map.of()));
    }

    public static AccessRow anywhere(String operation, String handler, Set<Visitor> allowed, Request request) {
        return new AccessRow(operation, handler, false, allowed, request);
    }

    public static AccessRow ofDistrict(String operation, String handler, Set<Visitor> allowed, Request request) {
        return new AccessRow(operation, handler, true, allowed, request);
    }

    /** Nobody but the municipality reaches into another district, and whoever may not is not told what is there. */
    public Verdict expected(Visitor visitor, String district) {
        if (visitor == Visitor.NOBODY) {
            return Verdict.UNAUTHENTICATED;
        }
        if (!allowed.contains(visitor)) {
            return Verdict.FORBIDDEN;
        }
        return !ofDistrict || visitor.isMunicipal() || district.equals(Visitor.OWN_DISTRICT)
                ? Verdict.ALLOWED
                : Verdict.HIDDEN;
    }

    public static Set<Visitor> everyRole() {
        return EnumSet.range(Visitor.VOLUNTEER, Visitor.ADMINISTRATOR);
    }
}
