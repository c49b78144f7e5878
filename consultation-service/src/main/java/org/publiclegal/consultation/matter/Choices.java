package org.publiclegal.consultation.matter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.publiclegal.events.consultation.ClosingReason;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.events.district.District;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.events.district.Districts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What forms let one choose from, in the reader's language and in the order of the glossary. */
@Component
final class Choices {

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> fields(Locale language) {
        return named("field.", FieldOfLaw.values(), language);
    }

    Map<String, String> states(Locale language) {
        return named("state.", ConsultationState.values(), language);
    }

    Map<String, String> grades(Locale language) {
        return named("grade.", SatisfactionGrade.values(), language);
    }

    Map<String, String> closingReasons(Locale language) {
        return named("closing.", ClosingReason.values(), language);
    }

    Map<String, String> dues(Locale language) {
        return named("due.", DueSpan.values(), language);
    }

    Map<String, String> orders(Locale language) {
        return named("list.sort.", ConsultationList.Order.values(), language);
    }

    static Map<String, String> districts(Locale language) {
        Map<String, String> districts = new LinkedHashMap<>();
        for (District district : Districts.all()) {
            districts.put(district.code().value(), district.name(language.getLanguage()));
        }
        return districts;
    }

    /** Where a consultation of a district can be transferred to. */
    static Map<String, String> otherDistricts(DistrictCode own, Locale language) {
        Map<String, String> districts = districts(language);
        districts.remove(own.value());
        return districts;
    }

    /** The name of a district in the reader's language; its code when it is none of ours. */
    static String district(DistrictCode code, Locale language) {
        return Districts.byCode(code)
                .map(district -> district.name(language.getLanguage()))
                .orElse(code.value());
    }

    static boolean isField(String typed) {
        return Stream.of(FieldOfLaw.values()).anyMatch(field -> field.name().equals(typed));
    }

    static boolean isDistrict(String typed) {
        return Districts.all().stream()
                .anyMatch(district -> district.code().value().equals(typed));
    }

    private Map<String, String> named(String prefix, Enum<?>[] values, Locale language) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            named.put(value.name(), messages.getMessage(prefix + value.name(), null, language));
        }
        return named;
    }
}
