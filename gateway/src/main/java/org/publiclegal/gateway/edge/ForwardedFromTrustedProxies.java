package org.publiclegal.gateway.edge;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/** Removes what a client may not say about itself; believes a trusted proxy about scheme, host and client address. */
@Component("forwardedHeaderTransformer")
final class ForwardedFromTrustedProxies extends ForwardedHeaderTransformer {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final List<String> NEVER_FROM_OUTSIDE =
            List.of("X-Site", "X-Real-IP", "X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override", "Forwarded");

    private final List<String> trusted;

    ForwardedFromTrustedProxies(EdgeProperties properties) {
        this.trusted = properties.trustedProxies();
    }

    @Override
    public ServerHttpRequest apply(ServerHttpRequest request) {
        boolean believed = isTrusted(request);
        ServerHttpRequest clean = request.mutate()
                .headers(headers -> {
                    NEVER_FROM_OUTSIDE.forEach(headers::remove);
                    if (believed) {
                        Optional.ofNullable(headers.getFirst(FORWARDED_FOR))
                                .ifPresent(chain -> headers.set(FORWARDED_FOR, nearest(chain)));
                    } else {
                        headers.headerNames().stream()
                                .filter(name -> name.regionMatches(true, 0, "X-Forwarded-", 0, 12))
                                .toList()
                                .forEach(headers::remove);
                    }
                })
                .build();
        return believed ? withAddress(super.apply(clean)) : clean;
    }

    /** Spring leaves the address that a proxy tells unresolved; limits and services need it as an address. */
    private static ServerHttpRequest withAddress(ServerHttpRequest request) {
        return Optional.ofNullable(request.getRemoteAddress())
                .filter(InetSocketAddress::isUnresolved)
                .flatMap(told -> literal(told.getHostString())
                        .map(address -> request.mutate()
                                .remoteAddress(new InetSocketAddress(address, told.getPort()))
                                .build()))
                .orElse(request);
    }

    private static Optional<InetAddress> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    private boolean isTrusted(ServerHttpRequest request) {
        return Optional.ofNullable(request.getRemoteAddress())
                .map(InetSocketAddress::getAddress)
                .filter(address -> trusted.contains(address.getHostAddress()))
                .isPresent();
    }

    /** The last address was written by the proxy itself; those before it are hearsay. */
    private static String nearest(String chain) {
        return chain.substring(chain.lastIndexOf(',') + 1).trim();
    }
}
