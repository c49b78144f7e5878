package org.publiclegal.consultation.privacy;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The privacy notice by articles 7, 14, 17 and 44 to 50 of the Personal Information Protection Law. */
@Controller
class PrivacyPage {

    @GetMapping("/privacy")
    String notice() {
        return "privacy/notice";
    }
}
