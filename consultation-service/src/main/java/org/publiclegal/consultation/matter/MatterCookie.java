package org.publiclegal.consultation.matter;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Number and secret of the matter that a person has open, kept by the browser until it is closed. */
record MatterCookie(ConsultationId id, String secret) {

    private static final String NAME = "matter";

    /** Empty when the browser has no matter open, or another than this one. */
    static Optional<MatterCookie> read(HttpServletRequest request, String number) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(value -> parse(value).stream())
                .filter(open -> open.id().value().equals(number))
                .findFirst();
    }

    void write(HttpServletRequest request, HttpServletResponse response) {
        add(id.value() + "." + secret, request, response, false);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add("", request, response, true);
    }

    private static Optional<MatterCookie> parse(String value) {
        int dot = value.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : ConsultationId.parse(value.substring(0, dot))
                        .map(id -> new MatterCookie(id, value.substring(dot + 1)));
    }

    private static void add(String value, HttpServletRequest request, HttpServletResponse response, boolean expired) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .path("/consultations");
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                (expired ? cookie.maxAge(Duration.ZERO) : cookie).build().toString());
    }
}
