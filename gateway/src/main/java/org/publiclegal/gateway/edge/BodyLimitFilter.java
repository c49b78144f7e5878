package org.publiclegal.gateway.edge;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.publiclegal.gateway.problem.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** Takes in no more than the limit, whether the length was announced or not, and notes how the body's arrival went. */
@Component
@Order(-360)
final class BodyLimitFilter implements WebFilter {

    /**
     * Bytes of a refused body that may still come after the answer. A client whose connection is closed while it sends
     * loses the answer that tells why (RFC 9112, section 9.6).
     */
    private static final long MOST_THROWN_AWAY = 64L << 20;

    /** Of laws, of cases, and of what else the library takes in. */
    private static final Pattern IMPORTS = Pattern.compile("/api/v1/[a-z]+/imports");

    private final EdgeProperties properties;

    BodyLimitFilter(EdgeProperties properties) {
        this.properties = properties;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long limit = limit(exchange.getRequest());
        long announced = exchange.getRequest().getHeaders().getContentLength();
        if (announced > limit) {
            if (announced > limit + MOST_THROWN_AWAY) {
                exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
            }
            return Mono.error(Refused.tooLarge());
        }
        BodyArrival arrival = BodyArrival.begin(exchange);
        return chain.filter(exchange.mutate()
                .request(new Counted(exchange.getRequest(), limit, arrival))
                .build());
    }

    private long limit(ServerHttpRequest request) {
        String path = request.getURI().getPath();
        boolean withFiles = ContentTypes.isFormWithFiles(request);
        if (withFiles && (path.startsWith("/consultations") || path.startsWith("/console/consultations"))) {
            return properties.uploadLimit().toBytes();
        }
        boolean imported = withFiles
                ? path.equals("/console/library/imports")
                : IMPORTS.matcher(path).matches() && ContentTypes.isFile(request);
        return (imported ? properties.importLimit() : properties.bodyLimit()).toBytes();
    }

    private static final class Counted extends ServerHttpRequestDecorator {

        private final long limit;
        private final BodyArrival arrival;
        private final AtomicLong received = new AtomicLong();

        Counted(ServerHttpRequest request, long limit, BodyArrival arrival) {
            super(request);
            this.limit = limit;
            this.arrival = arrival;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody()
                    .handle((DataBuffer buffer, SynchronousSink<DataBuffer> sink) -> {
                        if (received.addAndGet(buffer.readableByteCount()) > limit) {
                            DataBufferUtils.release(buffer);
                            arrival.refused();
                            sink.error(Refused.tooLarge());
                        } else {
                            sink.next(buffer);
                        }
                    })
                    .doOnComplete(arrival::completed);
        }
    }
}
