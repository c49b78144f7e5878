package org.publiclegal.gateway.session;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Addresses for signing in and out that may be typed or linked. */
@Controller
class SignInPages {

    @GetMapping("/login")
    String signIn() {
        return "redirect:" + SignInFirst.ADDRESS;
    }

    @GetMapping("/logout")
    String askBeforeSigningOut() {
        return "sign-out";
    }
}
