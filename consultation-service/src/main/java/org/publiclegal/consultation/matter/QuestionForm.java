package org.publiclegal.consultation.matter;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.springframework.web.multipart.MultipartFile;

/**
 * A question as it is typed on the portal.
 *
 * @param formKey made when the form is shown; the same question under the same key is one question
 */
record QuestionForm(
        String formKey,
        String field,
        String district,

        @Size(min = 2, max = 100, message = "{ask.title.size}")
        @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
        String title,

        @Size(min = 10, max = 5000, message = "{ask.text.size}")
        @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
        String text,

        @Size(max = 50, message = "{ask.name.size}") @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
        String name,

        @Pattern(regexp = "|" + Contact.MOBILE, message = "{ask.mobile.wrong}")
        String mobile,

        @AssertTrue(message = "{ask.consent.missing}") Boolean consent,

        List<MultipartFile> attachments) {

    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    QuestionForm(
            @Nullable String formKey,
            @Nullable String field,
            @Nullable String district,
            @Nullable String title,
            @Nullable String text,
            @Nullable String name,
            @Nullable String mobile,
            @Nullable Boolean consent,
            @Nullable List<MultipartFile> attachments) {
        this.formKey = formKey != null && formKey.matches(KEY)
                ? formKey
                : UUID.randomUUID().toString();
        this.field = Typed.text(field);
        this.district = Typed.text(district);
        this.title = Typed.text(title);
        this.text = Typed.text(text);
        this.name = Typed.text(name);
        this.mobile = Typed.text(mobile).replaceAll("[ -]", "");
        this.consent = Boolean.TRUE.equals(consent);
        this.attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    static QuestionForm empty(String district) {
        return about(district, "", "", "");
    }

    static QuestionForm about(String district, String field, String title, String text) {
        return new QuestionForm(null, field, district, title, text, null, null, null, null);
    }

    QuestionForm withNewKey() {
        return new QuestionForm(null, field, district, title, text, name, mobile, consent, null);
    }

    Question toQuestion(List<Attachment> stored) {
        Contact contact = new Contact(
                Optional.of(name).filter(typed -> !typed.isEmpty()),
                Optional.of(mobile).filter(typed -> !typed.isEmpty()));
        return new Question(
                new DistrictCode(district), Channel.MESSAGE, FieldOfLaw.valueOf(field), title, text, contact, stored);
    }
}
