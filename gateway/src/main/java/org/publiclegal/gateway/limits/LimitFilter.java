package org.publiclegal.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publiclegal.gateway.problem.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Counts requests by address and by client, tells what is left, and refuses what is too much. */
@Component
@Order(-370)
final class LimitFilter implements WebFilter {

    private final Limit address;
    private final Limit client;
    private final Limit ask;
    private final Limit open;
    private final Limit signIn;
    private final ClientOfToken clients;

    LimitFilter(LimitProperties properties, ClientOfToken clients) {
        this.address = new Limit(
                "address", properties.address().requests(), properties.address().per());
        this.client = new Limit(
                "client", properties.client().requests(), properties.client().per());
        this.ask =
                new Limit("ask", properties.ask().requests(), properties.ask().per());
        this.open = new Limit(
                "open", properties.open().requests(), properties.open().per());
        this.signIn = new Limit(
                "sign-in", properties.signIn().requests(), properties.signIn().per());
        this.clients = clients;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getURI().getPath();
        if (path.startsWith("/ui/") || path.startsWith("/api/docs/")) {
            return chain.filter(exchange);
        }
        if (!path.startsWith("/api/v1/")) {
            return count(exchange, chain, byAddress(exchange.getRequest()));
        }
        return clients.of(exchange)
                .map(name -> List.of(client.take(name)))
                .switchIfEmpty(Mono.fromSupplier(() -> byAddress(exchange.getRequest())))
                .flatMap(taken -> count(exchange, chain, taken));
    }

    private List<Taken> byAddress(ServerHttpRequest request) {
        String asker = asker(request);
        var taken = new ArrayList<Taken>();
        taken.add(address.take(asker));
        stricter(request).ifPresent(limit -> taken.add(limit.take(asker)));
        return taken;
    }

    private Optional<Limit> stricter(ServerHttpRequest request) {
        String path = request.getURI().getPath();
        boolean post = request.getMethod().equals(HttpMethod.POST);
        if (path.startsWith("/oauth2/") || path.startsWith("/login")) {
            return Optional.of(signIn);
        }
        if (post && path.equals("/consultations")) {
            return Optional.of(ask);
        }
        return post && path.equals("/consultations/open") ? Optional.of(open) : Optional.empty();
    }

    private static Mono<Void> count(ServerWebExchange exchange, WebFilterChain chain, List<Taken> taken) {
        exchange.getResponse().beforeCommit(() -> {
            var headers = exchange.getResponse().getHeaders();
            headers.set(
                    "RateLimit-Policy",
                    join(taken.stream().map(one -> one.limit().policy()).toList()));
            headers.set("RateLimit", join(taken.stream().map(Taken::state).toList()));
            return Mono.empty();
        });
        return taken.stream()
                .filter(one -> !one.granted())
                .map(Taken::retryAfter)
                .max(Comparator.naturalOrder())
                .map(wait -> Mono.<Void>error(Refused.tooMany(wait)))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static String join(List<String> items) {
        return items.stream().collect(Collectors.joining(", "));
    }

    /** One address of version 4; of version 6 the network, since a household has all addresses of one. */
    private static String asker(ServerHttpRequest request) {
        return Optional.ofNullable(request.getRemoteAddress())
                .map(InetSocketAddress::getAddress)
                .map(LimitFilter::network)
                .orElse("unknown");
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
                : address.getHostAddress();
    }
}
