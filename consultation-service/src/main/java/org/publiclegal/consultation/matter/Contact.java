package org.publiclegal.consultation.matter;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the person may be addressed and reached; both are their choice. */
record Contact(Optional<String> name, Optional<String> mobile) {

    static final String MOBILE = "1[3-9][0-9]{9}";
    private static final Pattern MOBILE_FORM = Pattern.compile(MOBILE);

    Contact {
        if (mobile.filter(number -> !MOBILE_FORM.matcher(number).matches()).isPresent()) {
            throw new IllegalArgumentException("Not a mobile number");
        }
    }
}
