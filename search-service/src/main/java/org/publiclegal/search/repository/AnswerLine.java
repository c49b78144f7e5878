package org.publiclegal.search.repository;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.intake.Columns;
import org.publiclegal.search.intake.UnreadableLine;

/** One line of an import file: a question and its answer as JSON, with the columns that the README describes. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswerLine(
        @Nullable String id,
        @Nullable String question,
        @Nullable List<@Nullable String> others,
        @Nullable String answer,
        @Nullable String field,
        @Nullable List<@Nullable String> provisions,
        @Nullable String owner,
        @JsonProperty("reviewed_by") @Nullable String reviewedBy,
        @JsonProperty("reviewed_on") @Nullable String reviewedOn) {

    private static final int LONGEST_ANSWER = 8_000;
    private static final int LONGEST_OWNER = 50;

    /**
     * What a line says.
     *
     * @param reviewedOn the day, in Shanghai, on which it was reviewed; empty when it is to be reviewed yet
     */
    record Imported(String id, Wording wording, String reviewedBy, Optional<LocalDate> reviewedOn) {}

    /** Reads a line. Throws {@link UnreadableLine} with the reason, also when the library lacks a provision. */
    static Imported parse(String line, Provisions library, LocalDate today) {
        return Columns.document(line, AnswerLine.class).imported(library, today);
    }

    private Imported imported(Provisions library, LocalDate today) {
        String entry = Columns.id(id);
        Wording wording = new Wording(
                Columns.required("question", question, EntryForm.LONGEST_QUESTION),
                Columns.texts("others", others, EntryForm.LONGEST_QUESTION, Wording.MOST_OTHERS),
                Columns.required("answer", answer, LONGEST_ANSWER),
                fieldOfLaw(),
                Columns.texts("provisions", provisions, Columns.LONGEST_NAME, Wording.MOST_RELIANCES).stream()
                        .map(each -> reliance(each, library, today))
                        .toList(),
                Columns.required("owner", owner, LONGEST_OWNER));
        String reviewer = Columns.text("reviewed_by", reviewedBy, LONGEST_OWNER);
        Optional<LocalDate> day = Columns.day("reviewed_on", reviewedOn);
        if (reviewer.isEmpty() == day.isPresent()) {
            throw new UnreadableLine("import.fault.missing", reviewer.isEmpty() ? "reviewed_by" : "reviewed_on");
        }
        return new Imported(entry, wording, reviewer, day);
    }

    private FieldOfLaw fieldOfLaw() {
        String name = Columns.required("field", field);
        return Answers.field(name).orElseThrow(() -> new UnreadableLine("import.fault.field", Columns.shortened(name)));
    }

    private static Reliance reliance(String citation, Provisions library, LocalDate today) {
        return library.named(citation, today)
                .orElseThrow(() -> new UnreadableLine("import.fault.provision", Columns.shortened(citation)));
    }
}
