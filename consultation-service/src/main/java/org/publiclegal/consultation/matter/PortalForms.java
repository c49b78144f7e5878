package org.publiclegal.consultation.matter;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person types on the page of their matter. */
final class PortalForms {

    private PortalForms() {}

    /** @param unsent a follow-up that came when the matter was no longer open, to be put back into its form */
    record OpenForm(String number, String secret, String unsent) {

        OpenForm(@Nullable String number, @Nullable String secret, @Nullable String unsent) {
            this.number = Typed.text(number);
            this.secret = Typed.text(secret);
            this.unsent = Typed.text(unsent);
        }

        static OpenForm empty() {
            return new OpenForm(null, null, null);
        }

        static OpenForm keeping(String number, String unsent) {
            return new OpenForm(number, null, unsent);
        }
    }

    record FollowUpForm(
            @Size(min = 2, max = 5000, message = "{matter.follow-up.size}")
            @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
            String text) {

        FollowUpForm(@Nullable String text) {
            this.text = Typed.text(text);
        }

        static FollowUpForm empty() {
            return new FollowUpForm(null);
        }
    }

    record RatingForm(
            String grade,

            @Size(max = 500, message = "{matter.remark.size}")
            @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
            String remark) {

        RatingForm(@Nullable String grade, @Nullable String remark) {
            this.grade = Typed.text(grade);
            this.remark = Typed.text(remark);
        }

        static RatingForm empty() {
            return new RatingForm(null, null);
        }
    }
}
