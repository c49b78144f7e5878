package org.publiclegal.gateway.edge;

import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;

/** How far the body of a request has arrived: a slow or greedy client must not be held against a service. */
public final class BodyArrival {

    private enum Stage {
        UNDER_WAY,
        COMPLETE,
        TOO_LARGE
    }

    private static final String ATTRIBUTE = BodyArrival.class.getName();

    private volatile Stage stage = Stage.UNDER_WAY;

    private BodyArrival() {}

    static BodyArrival begin(ServerWebExchange exchange) {
        var arrival = new BodyArrival();
        exchange.getAttributes().put(ATTRIBUTE, arrival);
        return arrival;
    }

    public static boolean isTooLarge(ServerWebExchange exchange) {
        return is(exchange, Stage.TOO_LARGE);
    }

    public static boolean isUnderWay(ServerWebExchange exchange) {
        return is(exchange, Stage.UNDER_WAY);
    }

    void completed() {
        stage = Stage.COMPLETE;
    }

    void refused() {
        stage = Stage.TOO_LARGE;
    }

    private static boolean is(ServerWebExchange exchange, Stage wanted) {
        return Optional.ofNullable(exchange.<BodyArrival>getAttribute(ATTRIBUTE))
                .filter(arrival -> arrival.stage == wanted)
                .isPresent();
    }
}
