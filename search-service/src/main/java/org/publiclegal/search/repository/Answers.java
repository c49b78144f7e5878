package org.publiclegal.search.repository;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.reading.LawAddress;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Component;

/** What of the repository is published. */
@Component
public class Answers {

    private final ConsultationRepository repository;
    private final Provisions provisions;
    private final Clock clock;

    Answers(ConsultationRepository repository, Provisions provisions, Clock clock) {
        this.repository = repository;
        this.provisions = provisions;
        this.clock = clock;
    }

    /**
     * A reviewed answer.
     *
     * @param outdated citations of provisions that do not stand any more as they did at the review
     */
    public record Answer(
            String id,
            Wording wording,
            Instant reviewedAt,
            LocalDate due,
            List<Cited> provisions,
            List<String> outdated) {

        /** Of the page that shows it. */
        public String address() {
            return "/answers/" + id;
        }
    }

    /**
     * A provision that an answer relies on.
     *
     * @param text as it was relied on
     * @param address of the page that shows it as it stands
     */
    public record Cited(String citation, String text, String address) {

        public List<String> paragraphs() {
            return text.lines().filter(each -> !each.isBlank()).toList();
        }
    }

    public Optional<Answer> find(String id) {
        return repository.find(id).flatMap(each -> answer(each.entry()));
    }

    /** In the order of their ids; at most one more than {@code size}. */
    public List<Answer> list(Optional<FieldOfLaw> field, Optional<String> after, int size) {
        return repository.published(field, after, size).stream()
                .flatMap(each -> answer(each).stream())
                .toList();
    }

    private Optional<Answer> answer(RepositoryEntry entry) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        return entry.published()
                .map(published -> new Answer(
                        entry.id(),
                        published.wording(),
                        published.at(),
                        published.due(),
                        published.wording().reliances().stream()
                                .map(each -> cited(each, today))
                                .toList(),
                        entry.outdated()));
    }

    private Cited cited(Reliance reliance, LocalDate today) {
        String address = LawAddress.of(provisions.versionOn(reliance, today), reliance.article());
        return new Cited(reliance.citation(), reliance.text(), address);
    }

    /** By name. */
    public static Optional<FieldOfLaw> field(String name) {
        return Typed.one(FieldOfLaw.values(), name);
    }
}
