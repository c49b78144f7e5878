package org.publiclegal.bench.kill;

import org.publiclegal.bench.platform.Question;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;

/** Consultations for tests. */
final class Matters {

    static final String JIADING = "310114";

    private Matters() {}

    static Matter aMatter() {
        return Matter.handedIn("ZX20261124-7K3QMD", "key", aQuestion());
    }

    static Question aQuestion() {
        return new Question(
                new DistrictCode(JIADING), Channel.MESSAGE, FieldOfLaw.LABOUR, "拖欠工资", "公司已经三个月没有发工资，应该怎么办？");
    }

    /** As a store has it that has done each write as often as said. */
    static Stored stored(String state, long version) {
        return new Stored("ZX20261124-7K3QMD", "拖欠工资", JIADING, "MESSAGE", "LABOUR", state, version);
    }
}
