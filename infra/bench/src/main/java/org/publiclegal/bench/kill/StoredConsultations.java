package org.publiclegal.bench.kill;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.platform.Requests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the store has, read through the platform's REST interface. */
final class StoredConsultations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int READERS = 4;
    private static final List<String> STATES = List.of("WAITING", "ASSIGNED", "REPLIED", "CLOSED", "WITHDRAWN");

    private final Requests requests;
    private final Persistence persistence;

    StoredConsultations(Requests requests, Persistence persistence) {
        this.requests = requests;
        this.persistence = persistence;
    }

    long count() throws InterruptedException {
        long count = 0;
        for (String state : STATES) {
            count += listed(state).size();
        }
        return count;
    }

    long withdrawn() throws InterruptedException {
        return listed("WITHDRAWN").size();
    }

    /** Reads each one back, and then the lists, for what is there without having been acknowledged. */
    Verdict compare(List<Matter> matters) throws Exception {
        Verdict verdict = Verdict.GOOD;
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            Collection<Callable<Verdict>> all = matters.stream()
                    .<Callable<Verdict>>map(matter -> () -> compare(matter))
                    .toList();
            for (Future<Verdict> each : readers.invokeAll(all)) {
                verdict = verdict.plus(each.get());
            }
        }
        return verdict.plus(new Verdict(0, unknown(matters)));
    }

    private Verdict compare(Matter matter) throws InterruptedException {
        return read(requests.consultation(matter.number()))
                .map(answer -> stored(answer).compare(matter))
                .orElseGet(() -> Verdict.gone(matter));
    }

    /** Consultations of ours, by their title, under a number that nobody was told. */
    private long unknown(List<Matter> matters) throws InterruptedException {
        Set<String> told = matters.stream().map(Matter::number).collect(Collectors.toSet());
        Set<String> titles =
                matters.stream().map(matter -> matter.question().title()).collect(Collectors.toSet());
        Set<String> unknown = new HashSet<>();
        for (String state : STATES) {
            for (JsonNode item : listed(state)) {
                String number = item.path("id").asString();
                if (titles.contains(item.path("title").asString()) && !told.contains(number)) {
                    unknown.add(number);
                }
            }
        }
        return unknown.size();
    }

    private List<JsonNode> listed(String state) throws InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        Optional<HttpRequest> page = Optional.of(requests.consultations(state));
        while (page.isPresent()) {
            HttpRequest wanted = page.get();
            JsonNode found = read(wanted)
                    .map(answer -> JSON.readTree(answer.body()))
                    .orElseThrow(() -> new CannotMeasure(wanted.uri() + " is not there."));
            found.path("items").forEach(items::add);
            String next = found.path("next").asString("");
            page = next.isEmpty() ? Optional.empty() : Optional.of(requests.read(next));
        }
        return items;
    }

    /** Empty when it is not there. */
    private Optional<HttpResponse<String>> read(HttpRequest request) throws InterruptedException {
        HttpResponse<String> answer = persistence
                .send(() -> request)
                .orElseThrow(() -> new CannotMeasure(request.uri() + " is not answered."));
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(answer);
            case 404 -> Optional.empty();
            default -> throw new CannotMeasure(request.uri() + " answered " + answer.statusCode() + ".");
        };
    }

    private static Stored stored(HttpResponse<String> answer) {
        JsonNode json = JSON.readTree(answer.body());
        String tag = answer.headers().firstValue("ETag").orElse("\"0\"");
        return new Stored(
                json.path("id").asString(),
                json.path("title").asString(),
                json.path("district").asString(),
                json.path("channel").asString(),
                json.path("field").asString(),
                json.path("state").asString(),
                Long.parseLong(tag.replace("\"", "")));
    }
}
