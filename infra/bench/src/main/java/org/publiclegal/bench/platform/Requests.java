package org.publiclegal.bench.platform;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.publiclegal.events.district.DistrictCode;
import tools.jackson.databind.json.JsonMapper;

/** Requests of an external system to the platform's REST interface, by way of the gateway. */
public final class Requests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONSULTATIONS = "/api/v1/consultations";

    private final Addresses addresses;
    private final ExternalSystem system;
    private final Duration patience;

    /**
     * As that system.
     *
     * @param patience how long an answer may take
     */
    public Requests(Addresses addresses, ExternalSystem system, Duration patience) {
        this.addresses = addresses;
        this.system = system;
        this.patience = patience;
    }

    public HttpRequest handIn(String key, Question question) throws InterruptedException {
        return to(CONSULTATIONS)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(question)))
                .build();
    }

    public HttpRequest followUp(String number, long version, String text) throws InterruptedException {
        return to(CONSULTATIONS + "/" + number + "/follow-ups")
                .header("If-Match", tag(version))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("text", text))))
                .build();
    }

    public HttpRequest withdraw(String number, long version) throws InterruptedException {
        return to(CONSULTATIONS + "/" + number + "/withdrawal")
                .header("If-Match", tag(version))
                .PUT(BodyPublishers.noBody())
                .build();
    }

    public HttpRequest consultation(String number) throws InterruptedException {
        return read(CONSULTATIONS + "/" + number);
    }

    /** Reads one page of a list, by the address that the page before gave. */
    public HttpRequest read(String page) throws InterruptedException {
        return to(page).GET().build();
    }

    public HttpRequest consultations(String state) throws InterruptedException {
        return read(CONSULTATIONS + "?size=100&state=" + state);
    }

    public HttpRequest dailyReport(LocalDate day) throws InterruptedException {
        return read("/api/v1/reports/daily/" + day);
    }

    public HttpRequest dailyReport(LocalDate day, DistrictCode district) throws InterruptedException {
        return read("/api/v1/reports/daily/" + day + "?district=" + district);
    }

    /** Hands in laws as lines of JSON, packed by gzip. */
    public HttpRequest importLaws(String key, byte[] file) throws InterruptedException {
        return to("/api/v1/laws/imports")
                .setHeader("Content-Type", "application/gzip")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(file))
                .build();
    }

    private HttpRequest.Builder to(String path) throws InterruptedException {
        return HttpRequest.newBuilder(addresses.page(path))
                .timeout(patience)
                .header("Authorization", "Bearer " + system.token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
