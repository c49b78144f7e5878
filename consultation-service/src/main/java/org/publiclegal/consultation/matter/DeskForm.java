package org.publiclegal.consultation.matter;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is typed on the page of a consultation; each of its forms sends its own part.
 *
 * @param version under which the page showed the consultation
 * @param seen how many entries its timeline had there
 */
record DeskForm(
        String version,

        String seen,

        @Size(min = 1, max = 5000, message = "{desk.reply.size}", groups = Reply.class)
        @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}", groups = Reply.class)
        String text,

        @Size(min = 2, max = 500, message = "{desk.reason.size}", groups = Return.class)
        @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}", groups = Return.class)
        String returnReason,

        @NotEmpty(message = "{desk.closing.missing}", groups = Close.class)
        String closing,

        @NotEmpty(message = "{desk.colleague.missing}", groups = Assign.class)
        String colleague,

        @NotEmpty(message = "{desk.district.missing}", groups = Transfer.class)
        String toDistrict,

        @Size(min = 2, max = 500, message = "{desk.reason.size}", groups = Transfer.class)
        @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}", groups = Transfer.class)
        String transferReason) {

    interface Reply {}

    interface Return {}

    interface Close {}

    interface Assign {}

    interface Transfer {}

    DeskForm(
            @Nullable String version,
            @Nullable String seen,
            @Nullable String text,
            @Nullable String returnReason,
            @Nullable String closing,
            @Nullable String colleague,
            @Nullable String toDistrict,
            @Nullable String transferReason) {
        this.version = Typed.text(version);
        this.seen = Typed.text(seen);
        this.text = Typed.text(text);
        this.returnReason = Typed.text(returnReason);
        this.closing = Typed.text(closing);
        this.colleague = Typed.text(colleague);
        this.toDistrict = Typed.text(toDistrict);
        this.transferReason = Typed.text(transferReason);
    }

    static DeskForm empty() {
        return new DeskForm(null, null, null, null, null, null, null, null);
    }

    /** A version that no consultation has when none came, so that nothing is overwritten unseen. */
    long expected() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    /** All of the timeline when the page did not say. */
    int known() {
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : Integer.MAX_VALUE;
    }

    /** The longest thing that was typed, which must not be lost. */
    String typed() {
        return text.isEmpty() ? returnReason.isEmpty() ? transferReason : returnReason : text;
    }
}
