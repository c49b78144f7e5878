package org.publiclegal.reporting.daily;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.publiclegal.reporting.counting.Figures;
import org.publiclegal.reporting.counting.Measure;
import org.publiclegal.reporting.counting.Share;

/** The columns of the report's tables; {@code report.column.<name>} is the heading, with {@code .definition} how it is counted. */
enum Column {
    RECEIVED(number(Measure.RECEIVED)),
    REPLIED(number(Measure.REPLIED)),
    REPLIED_ON_TIME(number(Measure.REPLIED_ON_TIME)),
    REPLIED_ON_TIME_RATE(rate(Figures::repliedOnTime)),
    REPLIED_AGAIN(number(Measure.REPLIED_AGAIN)),
    FOLLOWED_UP(number(Measure.FOLLOWED_UP)),
    CLOSED(number(Measure.CLOSED)),
    CLOSED_ON_TIME(number(Measure.CLOSED_ON_TIME)),
    CLOSED_ON_TIME_RATE(rate(Figures::closedOnTime)),
    WITHDRAWN(number(Measure.WITHDRAWN)),
    TRANSFERRED_IN(number(Measure.TRANSFERRED_IN)),
    TRANSFERRED_OUT(number(Measure.TRANSFERRED_OUT)),
    RATINGS(figures -> new Cell.Amount(figures.ratings())),
    VERY_SATISFIED(number(Measure.RATED_VERY_SATISFIED)),
    SATISFIED(number(Measure.RATED_SATISFIED)),
    NEUTRAL(number(Measure.RATED_NEUTRAL)),
    DISSATISFIED(number(Measure.RATED_DISSATISFIED)),
    VERY_DISSATISFIED(number(Measure.RATED_VERY_DISSATISFIED)),
    SATISFACTION_RATE(rate(Figures::satisfaction));

    /** What a page has room for; files have all columns. */
    static final List<Column> ON_PAGES = List.of(
            RECEIVED,
            REPLIED,
            REPLIED_ON_TIME_RATE,
            CLOSED,
            CLOSED_ON_TIME_RATE,
            WITHDRAWN,
            TRANSFERRED_IN,
            TRANSFERRED_OUT,
            RATINGS,
            SATISFACTION_RATE);

    static final List<Column> OF_RATINGS = List.of(VERY_SATISFIED, SATISFIED, NEUTRAL, DISSATISFIED, VERY_DISSATISFIED);

    private final Function<Figures, Cell> cell;

    Column(Function<Figures, Cell> cell) {
        this.cell = cell;
    }

    Cell of(Figures figures) {
        return cell.apply(figures);
    }

    static List<Column> all() {
        return Stream.of(values()).toList();
    }

    private static Function<Figures, Cell> number(Measure measure) {
        return figures -> new Cell.Amount(figures.of(measure));
    }

    private static Function<Figures, Cell> rate(Function<Figures, Share> share) {
        return figures -> new Cell.Percent(share.apply(figures).rate());
    }
}
