package org.publiclegal.gateway.edge;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Bodies that may be large and take their time. */
public final class ContentTypes {

    private static final List<String> FILES = List.of("application/x-ndjson", "application/gzip");

    private ContentTypes() {}

    /** Whether the body is a form that may carry files. */
    public static boolean isFormWithFiles(ServerHttpRequest request) {
        return type(request).startsWith("multipart/");
    }

    /** Whether the body is a file by itself. */
    public static boolean isFile(ServerHttpRequest request) {
        return FILES.stream().anyMatch(type(request)::startsWith);
    }

    private static String type(ServerHttpRequest request) {
        return String.valueOf(request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
                .toLowerCase(Locale.ROOT);
    }
}
