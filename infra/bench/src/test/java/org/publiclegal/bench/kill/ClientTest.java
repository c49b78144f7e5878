package org.publiclegal.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.publiclegal.bench.kill.ShakyPlatform.Mishap;
import org.publiclegal.bench.platform.Addresses;
import org.publiclegal.bench.platform.ExternalSystem;
import org.publiclegal.bench.platform.Http;
import org.publiclegal.bench.platform.Requests;
import org.publiclegal.events.district.DistrictCode;

class ClientTest {

    private final Ledger ledger = new Ledger();
    private final HttpClient http = Http.system();
    private final ShakyPlatform platform = new ShakyPlatform();
    private final Client client = client();

    ClientTest() throws IOException {}

    @AfterEach
    void stop() {
        http.close();
        platform.close();
    }

    @Test
    void aQuestionWhoseAnswerWasLostIsHandedInAgainAndAcknowledgedOnce() throws Exception {
        platform.next(Mishap.DONE_WITHOUT_ANSWER);

        client.handIn();

        assertThat(ledger.handedIn()).isEqualTo(1);
        assertThat(platform.consultations()).isEqualTo(1);
    }

    @Test
    void whileThePlatformIsUnavailableAQuestionIsHandedInAgain() throws Exception {
        platform.next(Mishap.UNAVAILABLE);
        platform.next(Mishap.UNAVAILABLE);

        client.handIn();

        assertThat(ledger.handedIn()).isEqualTo(1);
        assertThat(ledger.unsettled()).isEmpty();
    }

    @Test
    void aFollowUpWhoseAnswerWasLostIsDoneAndAcknowledgedOnce() throws Exception {
        client.handIn();
        Matter matter = ledger.matters().getFirst();
        platform.next(Mishap.DONE_WITHOUT_ANSWER);

        client.followUp(matter);

        assertThat(ledger.matters()).containsExactly(matter.followedUp());
        assertThat(platform.version(matter.number()))
                .isEqualTo(matter.followedUp().version());
    }

    @Test
    void aChangeThatIsRefusedForAnotherReasonIsNotAcknowledged() throws Exception {
        client.handIn();
        Matter matter = ledger.matters().getFirst();

        client.withdraw(matter.followedUp());

        assertThat(ledger.matters()).containsExactly(matter);
        assertThat(ledger.unsettled()).hasSize(1);
    }

    private Client client() {
        URI tokens = URI.create("http://localhost:" + platform.port() + "/token");
        ExternalSystem system = new ExternalSystem(http, tokens, "system", "secret");
        Requests requests = new Requests(new Addresses(platform.port()), system, Duration.ofSeconds(5));
        return new Client(requests, new Persistence(http), ledger, List.of(new DistrictCode(Matters.JIADING)), 1);
    }
}
