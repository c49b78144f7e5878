package org.publiclegal.search.repository;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The fields of law in the reader's language. */
@Component
public final class Fields {

    private final MessageSource messages;

    Fields(MessageSource messages) {
        this.messages = messages;
    }

    public Map<String, String> named(Locale language) {
        Map<String, String> named = new LinkedHashMap<>();
        for (FieldOfLaw field : FieldOfLaw.values()) {
            named.put(field.name(), name(field, language));
        }
        return named;
    }

    public String name(FieldOfLaw field, Locale language) {
        return messages.getMessage("field." + field.name(), new Object[0], language);
    }
}
