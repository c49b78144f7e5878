package org.publiclegal.bench.kill;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.publiclegal.bench.platform.Question;
import org.publiclegal.bench.platform.Requests;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.district.DistrictCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands in questions, follows up and withdraws, one thing after the other, and writes down what was acknowledged. Nobody
 * else touches its consultations, so it knows the version of each. Used by one thread.
 */
final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Requests requests;
    private final Persistence persistence;
    private final Ledger ledger;
    private final List<DistrictCode> districts;
    private final Random random;
    private final List<Matter> open = new ArrayList<>();

    Client(Requests requests, Persistence persistence, Ledger ledger, List<DistrictCode> districts, long seed) {
        this.requests = requests;
        this.persistence = persistence;
        this.ledger = ledger;
        this.districts = districts;
        this.random = new Random(seed);
    }

    /** Mostly hands in; sometimes follows up or withdraws something of its own. */
    void act() throws InterruptedException {
        int choice = open.isEmpty() ? 0 : random.nextInt(10);
        if (choice < 6) {
            handIn();
            return;
        }
        Matter matter = open.remove(random.nextInt(open.size()));
        if (choice < 8) {
            followUp(matter);
        } else {
            withdraw(matter);
        }
    }

    void handIn() throws InterruptedException {
        String key = UUID.randomUUID().toString();
        Question question = Question.random(random, districts, List.of(Channel.values()), "拖欠工资 " + key);
        Optional<HttpResponse<String>> answer = persistence.send(() -> requests.handIn(key, question));
        if (answer.isPresent() && answer.get().statusCode() == 201) {
            String number =
                    consultation(answer.get()).path("consultation").path("id").asString();
            keep(Matter.handedIn(number, key, question));
        } else {
            unsettled("handing in " + key, answer);
        }
    }

    void followUp(Matter matter) throws InterruptedException {
        Matter after = matter.followedUp();
        String text = "补充：我找到了工资条。 " + UUID.randomUUID();
        change("follow-up of ", after, () -> requests.followUp(matter.number(), matter.version(), text));
    }

    void withdraw(Matter matter) throws InterruptedException {
        Matter after = matter.takenBack();
        change("withdrawal of ", after, () -> requests.withdraw(matter.number(), matter.version()));
    }

    /** When an earlier attempt was done after all, the version has moved on and the repeated request is refused. */
    private void change(String what, Matter after, Persistence.Sending sending) throws InterruptedException {
        Optional<HttpResponse<String>> answer = persistence.send(sending);
        int status = answer.map(HttpResponse::statusCode).orElse(0);
        if (status == 200 || ((status == 409 || status == 412) && isDone(after))) {
            keep(after);
        } else {
            unsettled(what + after.number(), answer);
        }
    }

    private boolean isDone(Matter after) throws InterruptedException {
        return persistence
                .send(() -> requests.consultation(after.number()))
                .filter(answer -> answer.statusCode() == 200)
                .flatMap(answer -> answer.headers().firstValue("ETag"))
                .filter(tag -> tag.equals("\"" + after.version() + "\""))
                .isPresent();
    }

    private void keep(Matter matter) {
        ledger.acknowledged(matter);
        if (!matter.withdrawn()) {
            open.add(matter);
        }
    }

    private void unsettled(String what, Optional<HttpResponse<String>> answer) {
        ledger.unsettled(what + ": "
                + answer.map(each -> each.statusCode() + " " + each.body()).orElse("never answered"));
    }

    private static JsonNode consultation(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
