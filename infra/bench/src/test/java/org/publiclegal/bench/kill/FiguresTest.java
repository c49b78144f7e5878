package org.publiclegal.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.bench.kill.Matters.JIADING;
import static org.publiclegal.bench.kill.Matters.aMatter;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publiclegal.bench.kill.Figures.Cell;
import tools.jackson.databind.json.JsonMapper;

class FiguresTest {

    private static final String REPORT = """
            {"day": "2026-11-24",
             "counts": {"received": 7, "replied": 3, "followedUp": 1, "withdrawn": 0},
             "districts": [{"district": "310114", "counts": {"received": 7}}],
             "channels": [{"channel": "MESSAGE", "counts": {"received": 7, "followedUp": 1, "withdrawn": 0}}],
             "fields": [{"field": "LABOUR", "counts": {"received": 5, "followedUp": 1, "withdrawn": 0}},
                        {"field": "OTHER", "counts": {"received": 2, "followedUp": 0, "withdrawn": 0}}]}
            """;

    @Test
    void aReportIsReadByDistrictFieldAndChannel() {
        Figures figures = DailyReports.figures(JIADING, new JsonMapper().readTree(REPORT));

        assertThat(figures.notZero())
                .containsOnly(
                        Map.entry(new Cell(JIADING, "all", "received"), 7L),
                        Map.entry(new Cell(JIADING, "all", "followedUp"), 1L),
                        Map.entry(new Cell(JIADING, "MESSAGE", "received"), 7L),
                        Map.entry(new Cell(JIADING, "MESSAGE", "followedUp"), 1L),
                        Map.entry(new Cell(JIADING, "LABOUR", "received"), 5L),
                        Map.entry(new Cell(JIADING, "LABOUR", "followedUp"), 1L),
                        Map.entry(new Cell(JIADING, "OTHER", "received"), 2L));
    }

    @Test
    void eachAcknowledgedWriteIsExpectedOnceInEachOfItsFigures() {
        Figures expected = Figures.of(List.of(aMatter().followedUp(), aMatter().takenBack()));

        assertThat(expected.notZero())
                .containsEntry(new Cell(JIADING, "all", "received"), 2L)
                .containsEntry(new Cell(JIADING, "LABOUR", "received"), 2L)
                .containsEntry(new Cell(JIADING, "MESSAGE", "followedUp"), 1L)
                .containsEntry(new Cell(JIADING, "LABOUR", "withdrawn"), 1L);
    }

    @Test
    void aReportThatGrewByWhatWasAcknowledgedDoesNotDiffer() {
        Figures before = DailyReports.figures(JIADING, new JsonMapper().readTree(REPORT));
        Figures acknowledged = Figures.of(List.of(aMatter()));

        Figures after = before.plus(acknowledged);

        assertThat(after.minus(before).minus(acknowledged).notZero()).isEmpty();
    }

    @Test
    void aConsultationThatIsCountedTwiceShows() {
        Figures acknowledged = Figures.of(List.of(aMatter()));

        Figures after = acknowledged.plus(acknowledged);

        assertThat(after.minus(acknowledged).notZero())
                .containsEntry(new Cell(JIADING, "all", "received"), 1L)
                .containsEntry(new Cell(JIADING, "LABOUR", "received"), 1L);
    }

    @Test
    void aConsultationThatTheReportDoesNotHaveShows() {
        Figures acknowledged = Figures.of(List.of(aMatter()));

        Figures difference = new Figures(Map.of()).minus(acknowledged);

        assertThat(difference.notZero()).containsEntry(new Cell(JIADING, "MESSAGE", "received"), -1L);
    }
}
