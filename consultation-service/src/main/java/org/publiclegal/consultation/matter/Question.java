package org.publiclegal.consultation.matter;

import java.util.List;
import java.util.Optional;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;

/** What somebody asks, as it came. */
record Question(
        DistrictCode district,
        Channel channel,
        FieldOfLaw field,
        String title,
        String text,
        Contact contact,
        List<Attachment> attachments) {

    Question {
        attachments = List.copyOf(attachments);
    }

    /** The same without anything that tells who asked what. */
    Question withoutWords() {
        return new Question(
                district, channel, field, "", "", new Contact(Optional.empty(), Optional.empty()), List.of());
    }
}
