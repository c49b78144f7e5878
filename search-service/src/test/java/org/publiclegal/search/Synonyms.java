package org.publiclegal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.Visitor;

/** Edits the synonyms as an administrator does, by the forms of their page. */
public final class Synonyms {

    private static final String PLACE = "/console/synonyms";

    private Synonyms() {}

    public static String page(String query) {
        HttpResponse<String> answer =
                RunningSearch.get().as(Visitor.ADMINISTRATOR).page(PLACE + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    public static HttpResponse<String> keep(Caller caller, String text) {
        return keep(caller, page(""), text);
    }

    /** With the form of a page that was read before. */
    public static HttpResponse<String> keep(Caller caller, String page, String text) {
        Map<String, String> fields = new HashMap<>(Caller.hidden(page, PLACE + "/draft"));
        fields.remove("_csrf");
        fields.put("text", text);
        return caller.submit(PLACE + "/draft", fields);
    }

    public static HttpResponse<String> switchOn(Caller caller) {
        return switchOn(caller, page(""));
    }

    public static HttpResponse<String> switchOn(Caller caller, String page) {
        String version = Caller.hidden(page, PLACE + "/draft").getOrDefault("version", "");
        return caller.submit(PLACE + "/versions", Map.of("version", version, "inForce", inForce()));
    }

    public static HttpResponse<String> switchOnAgain(Caller caller, int number) {
        return caller.submit(PLACE + "/versions/" + number, Map.of("inForce", inForce()));
    }

    /** Number of the version in force. */
    public static String inForce() {
        return page("").replaceAll("(?s).*?<h3><span>版本 ([0-9]+)</span>.*", "$1");
    }

    /** The text that the service brings along. */
    public static String builtIn() {
        try (InputStream file = Objects.requireNonNull(Synonyms.class.getResourceAsStream("/synonym/synonyms.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
