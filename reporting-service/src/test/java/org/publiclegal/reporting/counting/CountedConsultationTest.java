package org.publiclegal.reporting.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.reporting.counting.Telling.JIADING;
import static org.publiclegal.reporting.counting.Telling.PUDONG;
import static org.publiclegal.reporting.counting.Telling.at;
import static org.publiclegal.reporting.counting.Telling.received;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.ClosingReason;
import org.publiclegal.events.consultation.ConsultationAssigned;
import org.publiclegal.events.consultation.ConsultationClosed;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.events.consultation.ConsultationFollowedUp;
import org.publiclegal.events.consultation.ConsultationRated;
import org.publiclegal.events.consultation.ConsultationReplied;
import org.publiclegal.events.consultation.ConsultationReturned;
import org.publiclegal.events.consultation.ConsultationTransferred;
import org.publiclegal.events.consultation.ConsultationWithdrawn;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.events.consultation.Timeliness;

class CountedConsultationTest {

    @Test
    void whatIsReceivedCountsOnItsDayInShanghaiForItsDistrictChannelAndField() {
        var counted = told(received("2026-11-23T16:00:00Z"));

        assertThat(counted.counts())
                .containsExactly(new Count(
                        LocalDate.parse("2026-11-24"), JIADING, Channel.MESSAGE, FieldOfLaw.LABOUR, Measure.RECEIVED));
    }

    @Test
    void theFirstReplyOnTimeCountsAsRepliedAndAsOnTimeAndLaterOnesAsFurtherReplies() {
        var counted = told(received(), replied(1, Timeliness.ON_TIME), replied(2, Timeliness.LATE));

        assertThat(measures(counted))
                .containsExactly(Measure.RECEIVED, Measure.REPLIED, Measure.REPLIED_ON_TIME, Measure.REPLIED_AGAIN);
    }

    @Test
    void aLateReplyAndALateEndAreNotOnTime() {
        var counted = told(
                received(),
                replied(1, Timeliness.LATE),
                new ConsultationClosed(ClosingReason.ANSWERED, Timeliness.LATE, at("12:00")));

        assertThat(measures(counted)).containsExactly(Measure.RECEIVED, Measure.REPLIED, Measure.CLOSED);
    }

    @Test
    void afterATransferWhatHappensCountsForTheOtherDistrict() {
        var counted = told(
                received(), new ConsultationTransferred(JIADING, PUDONG, at("10:00")), replied(1, Timeliness.ON_TIME));

        assertThat(counted.counts())
                .filteredOn(count -> count.district().equals(JIADING))
                .extracting(Count::measure)
                .containsExactly(Measure.RECEIVED, Measure.TRANSFERRED_OUT);
        assertThat(counted.counts())
                .filteredOn(count -> count.district().equals(PUDONG))
                .extracting(Count::measure)
                .containsExactly(Measure.TRANSFERRED_IN, Measure.REPLIED, Measure.REPLIED_ON_TIME);
    }

    @Test
    void followingUpWithdrawingAndRatingCountWhileAssigningAndReturningDoNot() {
        var counted = told(
                received(),
                new ConsultationAssigned("li", at("09:10")),
                new ConsultationReturned("li", at("09:20")),
                new ConsultationFollowedUp(at("09:30")),
                new ConsultationRated(SatisfactionGrade.NEUTRAL, at("09:40")),
                new ConsultationWithdrawn(at("09:50")));

        assertThat(measures(counted))
                .containsExactly(Measure.RECEIVED, Measure.FOLLOWED_UP, Measure.RATED_NEUTRAL, Measure.WITHDRAWN);
    }

    @Test
    void untilItsReceiptIsKnownAConsultationCountsForNothing() {
        var counted = CountedConsultation.UNKNOWN.with(2, replied(1, Timeliness.ON_TIME));

        assertThat(counted.counts()).isEmpty();
        assertThat(counted.with(1, received()).counts()).hasSize(3);
    }

    @RepeatedTest(20)
    void theOrderInWhichEventsArriveChangesNothing() {
        List<ConsultationEvent> events = List.of(
                received(),
                new ConsultationTransferred(JIADING, PUDONG, at("10:00")),
                replied(1, Timeliness.ON_TIME),
                new ConsultationTransferred(PUDONG, JIADING, at("11:00")),
                new ConsultationClosed(ClosingReason.ANSWERED, Timeliness.ON_TIME, at("12:00")));
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, new Random());

        CountedConsultation shuffled = CountedConsultation.UNKNOWN;
        for (int position : order) {
            shuffled = shuffled.with(position + 1L, events.get(position));
        }

        assertThat(shuffled).isEqualTo(told(events.toArray(ConsultationEvent[]::new)));
        assertThat(shuffled.counts()).hasSize(9);
    }

    private static CountedConsultation told(ConsultationEvent... events) {
        CountedConsultation counted = CountedConsultation.UNKNOWN;
        for (int position = 0; position < events.length; position++) {
            counted = counted.with(position + 1L, events[position]);
        }
        return counted;
    }

    private static List<Measure> measures(CountedConsultation counted) {
        return counted.counts().stream().map(Count::measure).toList();
    }

    private static ConsultationReplied replied(int ordinal, Timeliness timeliness) {
        return new ConsultationReplied("li", ordinal, timeliness, at("10:30"));
    }
}
