package org.publiclegal.consultation.matter;

import java.util.Optional;
import java.util.OptionalLong;
import org.publiclegal.starter.problem.PreconditionFailed;
import org.publiclegal.starter.problem.PreconditionRequired;

/** Versions as strong entity tags. */
final class EntityTags {

    private EntityTags() {}

    /** Empty for {@code *}. Refuses a missing header, and one that no version could ever match. */
    static OptionalLong version(Optional<String> ifMatch) {
        String tag = ifMatch.orElseThrow(PreconditionRequired::new).strip();
        if (tag.equals("*")) {
            return OptionalLong.empty();
        }
        if (!tag.matches("\"[0-9]{1,18}\"")) {
            throw new PreconditionFailed();
        }
        return OptionalLong.of(Long.parseLong(tag.substring(1, tag.length() - 1)));
    }
}
