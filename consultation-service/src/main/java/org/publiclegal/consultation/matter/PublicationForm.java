package org.publiclegal.consultation.matter;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publiclegal.events.consultation.FieldOfLaw;

/**
 * A question and answer as staff type them for everybody to read.
 *
 * @param version of the consultation under which the page was shown
 * @param checked whether somebody has seen that nobody can be recognised
 */
record PublicationForm(
        String version,
        String field,

        @Size(min = 4, max = 200, message = "{publication.question.size}")
        @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
        String question,

        @Size(min = 10, max = 5000, message = "{publication.answer.size}")
        @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
        String answer,

        @AssertTrue(message = "{publication.checked.missing}")
        Boolean checked) {

    private static final int LONGEST_QUESTION = 200;

    PublicationForm(
            @Nullable String version,
            @Nullable String field,
            @Nullable String question,
            @Nullable String answer,
            @Nullable Boolean checked) {
        this.version = Typed.text(version);
        this.field = Typed.text(field);
        this.question = Typed.text(question);
        this.answer = Typed.text(answer);
        this.checked = Boolean.TRUE.equals(checked);
    }

    /** What the consultation says, without what tells who asked; of a long question its beginning. */
    static PublicationForm of(Consultation it, long version) {
        Question asked = it.question();
        Optional<String> name = asked.contact().name();
        String question = Anonymous.of(asked.title() + "：" + asked.text().replaceAll("\\s+", " "), name);
        String answer = it.timeline().reversed().stream()
                .filter(TimelineEntry.Replied.class::isInstance)
                .map(TimelineEntry.Replied.class::cast)
                .map(TimelineEntry.Replied::text)
                .findFirst()
                .orElse("");
        return new PublicationForm(
                Long.toString(version),
                asked.field().name(),
                question.substring(0, Math.min(question.length(), LONGEST_QUESTION)),
                Anonymous.of(answer, name),
                false);
    }

    PublicationForm under(long other) {
        return new PublicationForm(Long.toString(other), field, question, answer, checked);
    }

    long expected() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    Publication publication() {
        return new Publication(FieldOfLaw.valueOf(field), question, answer);
    }
}
