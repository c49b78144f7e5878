package org.publiclegal.search;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.publiclegal.testsupport.Caller;

/** Sends the form of the console, with a file, as a browser without script does. */
public final class Uploads {

    private static final String BOUNDARY = "----the-boundary";

    private Uploads() {}

    public static HttpResponse<String> send(Caller caller, String kind, String name, String content) {
        String body = part("name=\"_csrf\"", caller.csrfToken())
                + part("name=\"kind\"", kind)
                + part("name=\"file\"; filename=\"" + name + "\"", content)
                + "--" + BOUNDARY + "--\r\n";
        return caller.send(
                "POST",
                "/console/library/imports",
                BodyPublishers.ofString(body),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY,
                "Accept",
                "text/html");
    }

    private static String part(String disposition, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }
}
