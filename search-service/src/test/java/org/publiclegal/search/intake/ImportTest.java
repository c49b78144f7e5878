package org.publiclegal.search.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.Imports;
import org.publiclegal.search.Imports.Outcome;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Searches;
import org.publiclegal.search.library.Laws;
import org.publiclegal.testsupport.Visitor;

class ImportTest {

    private static final RunningSearch SERVICE = RunningSearch.get();

    private final String title = ALaw.unique("导入");

    @Test
    void whatIsNewIsAddedAndImportingItTwiceChangesNothing() {
        ALaw first = ALaw.titled(title + "一");
        ALaw second = ALaw.titled(title + "二");

        assertThat(Imports.of(first, second).figures()).containsExactly(2L, 2L, 0L, 0L, 0L);
        Searches.waitUntilIndexed(first.id());
        assertThat(Imports.of(first, second).figures()).containsExactly(2L, 0L, 0L, 2L, 0L);

        assertThat(Searches.isWaiting(first.id())).isFalse();
    }

    @Test
    void whatIsDifferentIsChanged() {
        ALaw law = ALaw.titled(title);
        Imports.of(law);

        law.article("第一条", "修改后的第一条。");

        assertThat(Imports.of(law).figures()).containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(SERVICE.bean(Laws.class).find(law.id()).orElseThrow().provisions())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).isEqualTo("修改后的第一条。"));
    }

    @Test
    void theSameLawTwiceInAFileCountsTwice() {
        ALaw law = ALaw.titled(title);

        assertThat(Imports.of(law, law).figures()).containsExactly(2L, 1L, 0L, 1L, 0L);
    }

    @Test
    void aPackedFileIsUnpacked() {
        byte[] file = Imports.gzip(ALaw.titled(title).json().getBytes(StandardCharsets.UTF_8));

        assertThat(Imports.ofBytes(file).figures()).containsExactly(1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void aBrokenLineSpoilsNoOther() {
        String broken = String.join(
                "\n",
                ALaw.titled(title).json(),
                "{\"id\": \"cut",
                "null",
                "[1, 2]",
                "",
                ALaw.titled(title).with("published", "2026-02-30").json(),
                ALaw.titled(title).with("level", "圣旨").json(),
                ALaw.titled("  \u200b ").json(),
                ALaw.titled(title).with("id", "../etc").json(),
                ALaw.titled("长".repeat(4_000)).json(),
                ALaw.titled(title).article("第一条", "").json(),
                ALaw.titled(title + "末").json());

        Outcome outcome = Imports.ofText(broken);

        assertThat(outcome.state()).isEqualTo("DONE");
        assertThat(outcome.figures()).containsExactly(11L, 2L, 0L, 0L, 9L);
        assertThat(outcome.faults())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2 ").contains("no whole JSON"),
                        line -> assertThat(line).startsWith("3 ").contains("no whole JSON"),
                        line -> assertThat(line).startsWith("4 ").contains("no whole JSON"),
                        line -> assertThat(line).startsWith("6 ").contains("2026-02-30"),
                        line -> assertThat(line).startsWith("7 ").contains("圣旨"),
                        line -> assertThat(line).startsWith("8 ").contains("missing: title"),
                        line -> assertThat(line).startsWith("9 ").contains("../etc"),
                        line -> assertThat(line).startsWith("10 ").contains("title"),
                        line -> assertThat(line).startsWith("11 ").contains("articles"));
    }

    @Test
    void malformedBytesAndEndlessLinesSpoilOnlyThemselves() {
        byte[] first = (ALaw.titled(title).json() + "\n?\n").getBytes(StandardCharsets.UTF_8);
        first[first.length - 2] = (byte) 0xff;
        byte[] endless = new byte[LineFile.LONGEST_LINE + 100];
        Arrays.fill(endless, (byte) 'x');
        endless[endless.length - 1] = '\n';
        byte[] last = ALaw.titled(title + "末").json().getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[first.length + endless.length + last.length];
        System.arraycopy(first, 0, file, 0, first.length);
        System.arraycopy(endless, 0, file, first.length, endless.length);
        System.arraycopy(last, 0, file, first.length + endless.length, last.length);

        Outcome outcome = Imports.ofBytes(file);

        assertThat(outcome.figures()).containsExactly(4L, 2L, 0L, 0L, 2L);
        assertThat(outcome.faults())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2 ").contains("UTF-8"),
                        line -> assertThat(line).startsWith("3 ").contains("4 MB"));
    }

    @Test
    void aPackedFileThatIsCutOffIsReadAsFarAsItGoes() {
        String lines = IntStream.range(0, 300)
                .mapToObj(i -> ALaw.titled(title + i)
                        .with("preamble", UUID.randomUUID().toString())
                        .json())
                .collect(Collectors.joining("\n"));
        byte[] whole = Imports.gzip(lines.getBytes(StandardCharsets.UTF_8));

        Outcome outcome = Imports.ofBytes(Arrays.copyOf(whole, whole.length / 2));

        assertThat(outcome.state()).isEqualTo("BROKEN_OFF");
        assertThat(outcome.document().path("added").asLong()).isBetween(20L, 299L);
        assertThat(outcome.faults()).last().asString().contains("cannot be unpacked");
    }

    @Test
    void onlyTheFirstFaultyLinesAreToldButAllAreCounted() {
        Outcome outcome = Imports.ofText("{\n".repeat(Progress.MOST_FAULTS + 50));

        assertThat(outcome.figures().getLast()).isEqualTo(Progress.MOST_FAULTS + 50L);
        assertThat(outcome.faults()).hasSize(Progress.MOST_FAULTS);
    }

    @Test
    void theSameKeyGivesTheSameImportAndRefusesAnotherFile() {
        byte[] file = ALaw.titled(title).json().getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();

        String first = Imports.send(file, key).body();
        var again = Imports.send(file, key);
        var other = Imports.send("{}".getBytes(StandardCharsets.UTF_8), key);

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.body()).contains(first.substring(first.indexOf("\"id\""), first.indexOf(',')));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("/problems/idempotency-key-reused");
    }

    @Test
    void anImportThatItsProcessLeftInTheMiddleIsTakenUpAndComesToTheSame() {
        List<ALaw> laws =
                IntStream.range(0, 600).mapToObj(i -> ALaw.titled(title + i)).toList();
        String lines = laws.stream().map(ALaw::json).collect(Collectors.joining("\n")) + "\n{\n";

        String id = Imports.handIn(lines.getBytes(StandardCharsets.UTF_8));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> Imports.now(id).figures().getFirst() > 0);
        SERVICE.restart(() -> forgetWhatWasNotedLast(id));

        assertThat(Imports.ended(id).figures()).containsExactly(601L, 600L, 0L, 0L, 1L);
    }

    /** As if the process had died after laws were put in and before that was noted, from the first line on. */
    private static void forgetWhatWasNotedLast(String id) {
        try (var client = com.mongodb.client.MongoClients.create(
                org.publiclegal.testsupport.RealServers.get().mongodbUri())) {
            MongoDatabase database = client.getDatabase("search");
            database.getCollection("import_progress").deleteOne(Filters.eq("_id", id));
            database.getCollection("leases").deleteMany(new org.bson.Document());
        }
    }

    @Test
    void whoImportedWhatIsInTheAuditTrail() {
        Outcome outcome = Imports.of(ALaw.titled(title));

        String trail = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> SERVICE.as(Visitor.SUPERVISOR)
                                .get("/console/audit/search?subject=" + outcome.id())
                                .body(),
                        page -> page.contains("END_IMPORT"));

        assertThat(trail).contains("IMPORT_LAWS").contains("library-system").contains(outcome.id());
    }

    @Test
    void aFileIsKeptNoLongerThanItIsNeeded() {
        Outcome outcome = Imports.of(ALaw.titled(title));

        assertThat(SERVICE.bean(FileImports.class).find(outcome.id()))
                .hasValueSatisfying(each -> Awaitility.await()
                        .atMost(Duration.ofSeconds(5))
                        .untilAsserted(() -> assertThat(SERVICE.bean(MongoDatabase.class)
                                        .getCollection("import_files.files")
                                        .countDocuments(Filters.eq("_id", new org.bson.types.ObjectId(each.file()))))
                                .isZero()));
    }
}
