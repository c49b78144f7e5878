package org.publiclegal.gateway.site;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Chinese unless the address or, after it, the cookie {@code lang} says English. */
@Component("localeContextResolver")
public final class Language implements LocaleContextResolver {

    static final String NAME = "lang";

    /** {@code zh} or {@code en}. */
    public static String of(ServerWebExchange exchange) {
        return asked(exchange)
                .or(() -> Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
                        .map(HttpCookie::getValue))
                .filter("en"::equals)
                .orElse("zh");
    }

    public static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    static Optional<String> asked(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getQueryParams().getFirst(NAME))
                .filter(language -> language.equals("zh") || language.equals("en"));
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(locale(of(exchange)));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("The cookie says the language");
    }
}
