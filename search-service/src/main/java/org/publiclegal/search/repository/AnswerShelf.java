package org.publiclegal.search.repository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.publiclegal.search.citation.Cited;
import org.publiclegal.search.index.Entry;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.index.Shelf;
import org.publiclegal.search.mark.IndexMarks;
import org.publiclegal.search.repository.RepositoryEntry.Published;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The published answers: each by its question with what is answered, and by every other wording of the question. */
@Component
final class AnswerShelf implements Shelf {

    private final ConsultationRepository repository;
    private final MessageSource messages;

    AnswerShelf(ConsultationRepository repository, MessageSource messages) {
        this.repository = repository;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public long count() {
        return repository.countPublished();
    }

    @Override
    public Optional<List<Entry>> entries(String id) {
        return repository
                .find(id)
                .map(stored -> stored.entry().published().map(this::entries).orElse(List.of()));
    }

    @Override
    public IndexMarks marks() {
        return repository.marks();
    }

    private static Set<String> cites(Wording wording) {
        return Cited.in(String.join("\n", wording.citations()), Optional.empty());
    }

    private List<Entry> entries(Published published) {
        Wording wording = published.wording();
        LocalDate since = Shanghai.dayOf(published.at());
        String field = messages.getMessage("field." + wording.field(), null, Locale.SIMPLIFIED_CHINESE);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                Kind.ANSWER,
                wording.question(),
                wording.answer(),
                field,
                since,
                wording.question(),
                Map.of("others", wording.others(), "cites", cites(wording))));
        wording.others()
                .forEach(other ->
                        entries.add(new Entry(Kind.ANSWER, other, "", field, since, other, Map.of("hidden", true))));
        return entries;
    }
}
