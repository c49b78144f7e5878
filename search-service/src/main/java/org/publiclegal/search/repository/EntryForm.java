package org.publiclegal.search.repository;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.typed.Typed;

/**
 * An entry as it is typed.
 *
 * @param version of the entry when the page was shown; empty for a new one
 * @param others one other wording of the question a line
 * @param provisions one citation a line
 */
record EntryForm(
        String version,

        @Size(min = 4, max = 200, message = "{entry.question.size}")
        String question,

        @Size(max = 4000, message = "{entry.others.size}") String others,

        @Size(min = 10, max = 8000, message = "{entry.answer.size}")
        String answer,

        String field,

        @Size(max = 2000, message = "{entry.provisions.size}")
        String provisions,

        @Size(min = 2, max = 50, message = "{entry.owner.size}")
        String owner) {

    static final int LONGEST_QUESTION = 200;

    EntryForm(
            @Nullable String version,
            @Nullable String question,
            @Nullable String others,
            @Nullable String answer,
            @Nullable String field,
            @Nullable String provisions,
            @Nullable String owner) {
        this.version = Typed.text(version);
        this.question = Typed.text(question).replaceAll("\\s+", " ");
        this.others = Typed.text(others);
        this.answer = Typed.text(answer);
        this.field = Typed.text(field);
        this.provisions = Typed.text(provisions);
        this.owner = Typed.text(owner).replaceAll("\\s+", " ");
    }

    static EntryForm empty(String owner) {
        return asking("", owner);
    }

    /** With a question that somebody asked, at most as much of it as a question may have. */
    static EntryForm asking(String question, String owner) {
        String plain = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        return new EntryForm("", plain, "", "", "", "", owner);
    }

    static EntryForm of(long version, Wording wording) {
        return new EntryForm(
                Long.toString(version),
                wording.question(),
                String.join("\n", wording.others()),
                wording.answer(),
                wording.field().name(),
                wording.reliances().stream().map(Reliance::citation).collect(Collectors.joining("\n")),
                wording.owner());
    }

    /** A version that no entry has when none came, so that nothing is overwritten unseen. */
    long expected() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    List<String> otherLines() {
        return lines(others);
    }

    List<String> provisionLines() {
        return lines(provisions);
    }

    Wording wording(List<Reliance> reliances) {
        return new Wording(question, otherLines(), answer, FieldOfLaw.valueOf(field), reliances, owner);
    }

    private static List<String> lines(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
