package org.publiclegal.bench.load;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.publiclegal.bench.platform.Addresses;
import org.publiclegal.bench.platform.ExternalSystem;
import org.publiclegal.bench.platform.Question;
import org.publiclegal.bench.platform.Requests;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.district.DistrictCode;

/** Questions handed in by a system, and pages read by people, in a given share. {@link #request} is safe for concurrent use. */
final class Mix {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<DistrictCode> DISTRICTS = List.of(new DistrictCode("310114"), new DistrictCode("310115"));
    private static final List<String> PAGES = List.of("/", "/consultations/new");

    private final Addresses addresses;
    private final Requests requests;
    private final double pages;
    private final Random random = new Random(1);

    /** @param pages the share of requests that read a page, from 0 to 1 */
    Mix(Addresses addresses, ExternalSystem system, double pages) {
        this.addresses = addresses;
        this.requests = new Requests(addresses, system, PATIENCE);
        this.pages = pages;
    }

    Kind next() {
        return random.nextDouble() < pages ? Kind.READ_PAGE : Kind.HAND_IN;
    }

    HttpRequest request(Kind kind) throws InterruptedException {
        return switch (kind) {
            case HAND_IN -> {
                String key = UUID.randomUUID().toString();
                yield requests.handIn(key, Question.random(random, DISTRICTS, List.of(Channel.MESSAGE), "拖欠工资 " + key));
            }
            case READ_PAGE ->
                HttpRequest.newBuilder(addresses.page(PAGES.get(random.nextInt(PAGES.size()))))
                        .timeout(PATIENCE)
                        .header("Accept", "text/html")
                        .build();
        };
    }
}
