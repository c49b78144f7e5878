package org.publiclegal.consultation.matter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.publiclegal.consultation.attachment.AcceptedFile;
import org.publiclegal.consultation.attachment.Attachments;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.starter.access.Actor;
import org.springframework.stereotype.Service;

/** Keeps a question and its files together: the content first, then the question, then the claim. */
@Service
class QuestionFiles {

    private final Counter counter;
    private final Attachments attachments;

    QuestionFiles(Counter counter, Attachments attachments) {
        this.counter = counter;
        this.attachments = attachments;
    }

    Stored ask(Actor.Person person, QuestionForm form, List<AcceptedFile> files) throws IOException {
        if (counter.asked(form.formKey()).isPresent()) {
            return counter.ask(person, form.formKey(), form.toQuestion(List.of()));
        }
        List<Attachment> stored = store(files, form.formKey());
        List<String> ids = stored.stream().map(Attachment::id).toList();
        Stored asked = counter.ask(person, form.formKey(), form.toQuestion(stored));
        if (asked.consultation().question().attachments().equals(stored)) {
            attachments.claim(ids, asked.consultation().id().value());
        } else {
            attachments.discard(ids);
        }
        return asked;
    }

    private List<Attachment> store(List<AcceptedFile> files, String upload) throws IOException {
        List<Attachment> stored = new ArrayList<>();
        for (AcceptedFile file : files) {
            String id = attachments.store(file, upload);
            stored.add(new Attachment(id, file.name(), file.type().mediaType(), file.size()));
        }
        return stored;
    }
}
