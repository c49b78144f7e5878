package org.publiclegal.search.repository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What a typed entry has to be beyond the sizes of its fields. */
@Component
class EntryCheck {

    private final Provisions provisions;

    EntryCheck(Provisions provisions) {
        this.provisions = provisions;
    }

    /** The provisions that it relies on; what is wrong is among the errors. */
    List<Reliance> check(EntryForm form, LocalDate today, BindingResult errors) {
        if (Answers.field(form.field()).isEmpty()) {
            errors.rejectValue("field", "entry.field.missing");
        }
        checkOthers(form.otherLines(), errors);
        List<String> lines = form.provisionLines();
        if (lines.size() > Wording.MOST_RELIANCES) {
            errors.rejectValue("provisions", "entry.provisions.many", new Object[] {Wording.MOST_RELIANCES}, null);
            return List.of();
        }
        List<Reliance> found = new ArrayList<>();
        for (String line : lines) {
            Optional<Reliance> named = provisions.named(line, today);
            if (named.isEmpty()) {
                errors.rejectValue("provisions", "entry.provisions.unknown", new Object[] {line}, null);
            }
            named.filter(each -> !found.contains(each)).ifPresent(found::add);
        }
        return found;
    }

    private static void checkOthers(List<String> lines, BindingResult errors) {
        if (lines.size() > Wording.MOST_OTHERS) {
            errors.rejectValue("others", "entry.others.many", new Object[] {Wording.MOST_OTHERS}, null);
        }
        lines.stream()
                .filter(each -> each.length() > EntryForm.LONGEST_QUESTION)
                .findFirst()
                .ifPresent(_ -> errors.rejectValue(
                        "others", "entry.others.long", new Object[] {EntryForm.LONGEST_QUESTION}, null));
    }
}
