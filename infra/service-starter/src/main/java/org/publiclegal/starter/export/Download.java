package org.publiclegal.starter.export;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that a browser saves as a file and no cache keeps. */
public final class Download {

    private Download() {}

    /** Sets the headers; {@code fileName} may be in any script. */
    public static void begin(HttpServletResponse answer, String mediaType, String fileName) {
        answer.setContentType(mediaType);
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
