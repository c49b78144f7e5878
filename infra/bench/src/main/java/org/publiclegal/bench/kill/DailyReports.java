package org.publiclegal.bench.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.publiclegal.bench.kill.Figures.Cell;
import org.publiclegal.bench.platform.Requests;
import org.publiclegal.events.district.DistrictCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The daily reports from the day on which the trial begins to today, since it may run over midnight. */
final class DailyReports {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> COUNTED = List.of("received", "followedUp", "withdrawn");

    private final HttpClient http;
    private final Requests requests;
    private final List<DistrictCode> districts;
    private final LocalDate first = today();

    DailyReports(HttpClient http, Requests requests, List<DistrictCode> districts) {
        this.http = http;
        this.requests = requests;
        this.districts = districts;
    }

    /** By district, field and channel. */
    Figures read() throws IOException, InterruptedException {
        Figures figures = new Figures(Map.of());
        for (LocalDate day : days()) {
            for (DistrictCode district : districts) {
                figures = figures.plus(figures(district.value(), read(requests.dailyReport(day, district))));
            }
        }
        return figures;
    }

    /** In sum of all districts that the system may see. */
    long received() throws IOException, InterruptedException {
        long sum = 0;
        for (LocalDate day : days()) {
            sum += read(requests.dailyReport(day))
                    .path("counts")
                    .path("received")
                    .asLong();
        }
        return sum;
    }

    private List<LocalDate> days() {
        return first.datesUntil(today().plusDays(1)).toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    static Figures figures(String district, JsonNode report) {
        Map<Cell, Long> counts = new HashMap<>();
        add(counts, district, Figures.ALL, report);
        report.path("fields")
                .forEach(row -> add(counts, district, row.path("field").asString(), row));
        report.path("channels")
                .forEach(row -> add(counts, district, row.path("channel").asString(), row));
        return new Figures(counts);
    }

    private static void add(Map<Cell, Long> counts, String district, String of, JsonNode row) {
        COUNTED.forEach(count -> counts.put(
                new Cell(district, of, count), row.path("counts").path(count).asLong()));
    }

    private JsonNode read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
