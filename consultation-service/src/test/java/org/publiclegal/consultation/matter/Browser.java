package org.publiclegal.consultation.matter;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.publiclegal.testsupport.Caller;

/** A browser without script, and what a person does with it: follows redirects, sends a page's forms with files. */
final class Browser {

    private static final String BOUNDARY = "----the-boundary";

    private final Caller caller;

    private Browser(Caller caller) {
        this.caller = caller.saying("Accept", "text/html");
    }

    static Browser ofAPerson() {
        return new Browser(RunningService.get().nobody());
    }

    /** As the gateway relays the requests of somebody who is signed in. */
    static Browser of(String username) {
        return new Browser(RunningService.get().staff(username));
    }

    Browser onSite(String slug) {
        caller.saying("X-Site", slug);
        return this;
    }

    /** As the gateway says where a request came from. */
    Browser from(String networkAddress) {
        caller.saying("X-Forwarded-For", networkAddress);
        return this;
    }

    Browser inEnglish() {
        caller.keeping("lang", "en", "/");
        return this;
    }

    Browser withReceipt(String number, String secret) {
        caller.keeping("matter", number + "." + secret, "/consultations");
        return this;
    }

    HttpResponse<String> get(String path) {
        return caller.get(path);
    }

    HttpResponse<byte[]> download(String path) {
        return caller.download(path);
    }

    /** Follows the redirect that an answer asks for. */
    HttpResponse<String> follow(HttpResponse<?> answer) {
        return get(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Fills in the form that posts to {@code action} on a page and sends it. */
    HttpResponse<String> submit(String page, String action, Map<String, String> typed) {
        return caller.submit(page, action, typed);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return caller.form(path, fields);
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return caller.send("POST", path, body, "Content-Type", type);
    }

    /** The same as {@link #submit} with files, by their names. */
    HttpResponse<String> upload(String page, String action, Map<String, String> typed, Map<String, byte[]> files) {
        Map<String, String> fields = new LinkedHashMap<>(Caller.hidden(page, action));
        fields.putAll(typed);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                part(body, "form-data; name=\"" + name + "\"", "text/plain", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> part(
                body,
                "form-data; name=\"attachments\"; filename=\"" + name + "\"",
                "application/octet-stream",
                content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(
                action, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
