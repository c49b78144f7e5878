package org.publiclegal.gateway.services;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** The key to the session of staff, which no service needs to see. */
final class SessionCookie {

    private static final String PREFIX = "SESSION=";

    private SessionCookie() {}

    static void remove(HttpHeaders headers) {
        String others = headers.getOrDefault(HttpHeaders.COOKIE, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";", -1)))
                .map(String::trim)
                .filter(cookie -> !cookie.isEmpty() && !cookie.startsWith(PREFIX))
                .collect(Collectors.joining("; "));
        if (others.isEmpty()) {
            headers.remove(HttpHeaders.COOKIE);
        } else {
            headers.set(HttpHeaders.COOKIE, others);
        }
    }
}
