package org.publiclegal.starter.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Chinese unless the address or, after it, the cookie {@code lang} says English. The gateway keeps the cookie. */
final class Language implements LocaleResolver {

    private static final String NAME = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        boolean english = Stream.concat(inQuery(request).stream(), inCookie(request).stream())
                .findFirst()
                .filter("en"::equals)
                .isPresent();
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The gateway keeps the language");
    }

    private static Optional<String> inQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.equals("lang=en") || part.equals("lang=zh"))
                        .map(part -> part.substring(NAME.length() + 1))
                        .findFirst();
    }

    private static Optional<String> inCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
