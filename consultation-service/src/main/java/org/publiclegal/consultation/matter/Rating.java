package org.publiclegal.consultation.matter;

import org.publiclegal.events.consultation.SatisfactionGrade;

/** How satisfied the person was; the remark may be empty. */
record Rating(SatisfactionGrade grade, String remark) {

    Rating withoutRemark() {
        return new Rating(grade, "");
    }
}
