package org.publiclegal.consultation.matter;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers that pages give alike. */
final class Pages {

    private Pages() {}

    /** After a POST that succeeded: read the page anew, and a reload repeats nothing. */
    static ModelAndView seeOther(String path, Object... variables) {
        String place = UriComponentsBuilder.fromUriString(path)
                .encode()
                .buildAndExpand(variables)
                .toUriString();
        RedirectView redirect = new RedirectView(place);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
