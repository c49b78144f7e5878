package org.publiclegal.consultation.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.events.district.Districts;
import org.publiclegal.starter.problem.InvalidFields;
import org.springframework.web.util.UriComponentsBuilder;

/** What the REST interface takes and gives. */
final class ApiDocuments {

    private ApiDocuments() {}

    /** A question that a system hands in. {@code name} and {@code mobile} may be left out. */
    @Schema(name = "NewConsultation")
    record NewConsultation(
            @NotNull @Schema(type = "string", example = "310114")
            DistrictCode district,

            @NotNull @Schema(example = "MESSAGE") Channel channel,
            @NotNull @Schema(example = "LABOUR") FieldOfLaw field,

            @NotBlank
            @Size(min = 2, max = 100)
            @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
            @Schema(example = "公司拖欠工资三个月怎么办")
            String title,

            @NotBlank
            @Size(min = 10, max = 5000)
            @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
            @Schema(example = "我在嘉定一家工厂上班，公司已经三个月没有发工资，应该怎么办？")
            String text,

            @Schema(type = "string", example = "王女士")
            Optional<@Size(max = 50) @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}") String> name,

            @Schema(type = "string", example = "13800000000")
            Optional<@Pattern(regexp = Contact.MOBILE) String> mobile) {

        /** Refuses a district that this municipality does not have. */
        Question toQuestion() {
            if (Districts.byCode(district).isEmpty()) {
                throw new InvalidFields("/district", "problem.field.unknown-district");
            }
            return new Question(district, channel, field, title, text, new Contact(name, mobile), List.of());
        }
    }

    @Schema(name = "FollowUp")
    record FollowUp(
            @NotBlank
            @Size(min = 2, max = 5000)
            @Pattern(regexp = Typed.WELL_FORMED, message = "{form.characters}")
            @Schema(example = "补充：我有劳动合同和工资条。")
            String text) {}

    /** A number and a secret with which the person opens the matter on the portal. */
    @Schema(name = "Receipt")
    record Receipt(
            @Schema(example = "ZX20261124-7K3QMD") String number,
            @Schema(example = "ABCD-EFGH-JKLM-NPQR") String secret) {}

    @Schema(name = "ReceivedConsultation")
    record ReceivedConsultation(ConsultationView consultation, Receipt receipt) {

        static ReceivedConsultation of(ConsultationView view, String secret) {
            return new ReceivedConsultation(view, new Receipt(view.id(), secret));
        }
    }

    /**
     * A consultation as a system sees it. Who asked is told only to the system that handed the question in.
     *
     * @param firstReplyDue last day, in Shanghai, for a first reply on time
     */
    @Schema(name = "Consultation")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ConsultationView(
            @Schema(example = "ZX20261124-7K3QMD") String id,
            @Schema(type = "string", example = "310114") DistrictCode district,
            Channel channel,
            FieldOfLaw field,
            ConsultationState state,
            String title,
            String text,
            @Schema(type = "string") Optional<String> name,
            @Schema(type = "string") Optional<String> mobile,
            Instant receivedAt,
            LocalDate firstReplyDue,
            LocalDate closingDue,
            List<ReplyView> replies,

            @Schema(implementation = SatisfactionGrade.class)
            Optional<SatisfactionGrade> rating) {

        static ConsultationView of(Consultation consultation, String reader) {
            Question question = consultation.question();
            boolean own = consultation.source().equals(reader);
            return new ConsultationView(
                    consultation.id().value(),
                    question.district(),
                    question.channel(),
                    question.field(),
                    consultation.state(),
                    question.title(),
                    question.text(),
                    question.contact().name().filter(name -> own),
                    question.contact().mobile().filter(mobile -> own),
                    consultation.receivedAt(),
                    consultation.deadlines().firstReply(),
                    consultation.deadlines().closing(),
                    consultation.timeline().stream()
                            .filter(TimelineEntry.Replied.class::isInstance)
                            .map(TimelineEntry.Replied.class::cast)
                            .map(reply -> new ReplyView(reply.by().name(), reply.text(), reply.at()))
                            .toList(),
                    consultation.rating().map(Rating::grade));
        }
    }

    @Schema(name = "Reply")
    record ReplyView(String by, String text, Instant at) {}

    /** @param next address of the page after this one; absent on the last */
    @Schema(name = "ConsultationPage")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ConsultationPage(
            List<ConsultationView> items,
            @Schema(type = "string") Optional<String> next) {}

    static String next(
            Optional<DistrictCode> district,
            Optional<ConsultationState> state,
            Optional<FieldOfLaw> field,
            ConsultationList.Order order,
            ConsultationList.Cursor after,
            int size) {
        return UriComponentsBuilder.fromPath("/api/v1/consultations")
                .queryParamIfPresent("district", district)
                .queryParamIfPresent("state", state)
                .queryParamIfPresent("field", field)
                .queryParam("order", order)
                .queryParam("after", after)
                .queryParam("size", size)
                .encode()
                .toUriString();
    }
}
