package org.publiclegal.consultation.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publiclegal.consultation.calendar.WorkingDays;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.aggregate.Change;
import org.publiclegal.starter.time.Shanghai;

/** Makers for tests, in the words of the field. Everything happens from Tuesday, 24 November 2026 on. */
final class Consulting {

    static final DistrictCode JIADING = new DistrictCode("310114");
    static final DistrictCode PUDONG = new DistrictCode("310115");
    static final Colleague LI = new Colleague("li", "李律师");
    static final Colleague ZHANG = new Colleague("zhang", "张律师");
    static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

    private Consulting() {}

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Shanghai.ZONE).toInstant();
    }

    static Instant at(String time) {
        return at(TUESDAY, time);
    }

    static Question aQuestion() {
        return new Question(
                JIADING,
                Channel.MESSAGE,
                FieldOfLaw.LABOUR,
                "公司拖欠工资三个月怎么办",
                "我在嘉定一家工厂上班，公司已经三个月没有发工资。",
                new Contact(Optional.of("王女士"), Optional.of("13800000000")),
                List.of());
    }

    static Change<Consultation, ConsultationEvent> aReceivedConsultation() {
        Instant at = at("09:00");
        return Consultation.receive(
                ConsultationId.random(at), "portal", aQuestion(), Deadlines.from(at, new WorkingDays(Map.of())), at);
    }

    static Consultation aConsultation() {
        return aReceivedConsultation().state();
    }

    static Consultation anAnsweredConsultation() {
        return aConsultation().reply(LI, "可以申请劳动仲裁。", at("10:00")).state();
    }
}
