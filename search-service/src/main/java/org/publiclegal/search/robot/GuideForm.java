package org.publiclegal.search.robot;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.typed.Typed;

/**
 * A guided question as it is typed.
 *
 * @param options one a line: what is shown, and behind an equals sign the words that it adds to what is known
 * @param unless words between spaces or commas
 */
record GuideForm(
        String version,
        String field,

        @Size(min = 4, max = 100, message = "{guide.question.size}")
        String question,

        @Size(max = 1000, message = "{guide.options.size}") String options,

        @Size(max = 500, message = "{guide.unless.size}") String unless,

        @Pattern(regexp = "[0-9]{1,4}", message = "{guide.order.wrong}")
        String order,

        Boolean active) {

    static final int MOST_OPTIONS = 8;

    GuideForm(
            @Nullable String version,
            @Nullable String field,
            @Nullable String question,
            @Nullable String options,
            @Nullable String unless,
            @Nullable String order,
            @Nullable Boolean active) {
        this.version = Typed.text(version);
        this.field = Typed.text(field);
        this.question = Typed.text(question).replaceAll("\\s+", " ");
        this.options = Typed.text(options);
        this.unless = Typed.text(unless);
        this.order = Typed.text(order);
        this.active = Boolean.TRUE.equals(active);
    }

    static GuideForm empty() {
        return new GuideForm("", "", "", "", "", "50", true);
    }

    static GuideForm of(long version, Guide guide) {
        return new GuideForm(
                Long.toString(version),
                guide.field().name(),
                guide.question(),
                guide.options().stream()
                        .map(each -> each.text().equals(each.words()) ? each.text() : each.text() + "=" + each.words())
                        .collect(Collectors.joining("\n")),
                String.join(" ", guide.unless()),
                Integer.toString(guide.order()),
                guide.active());
    }

    long expected() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    List<Guide.Option> toOptions() {
        return options.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(GuideForm::option)
                .toList();
    }

    Guide guide(String id) {
        return new Guide(
                id,
                FieldOfLaw.valueOf(field),
                question,
                toOptions(),
                Stream.of(unless.split("[\\s,，、]+"))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList(),
                Integer.parseInt(order),
                active);
    }

    private static Guide.Option option(String line) {
        String[] sides = line.split("[=＝]", 2);
        String text = sides[0].strip();
        String words = sides.length > 1 ? sides[1].strip() : "";
        return new Guide.Option(text, words.isEmpty() ? text : words);
    }
}
