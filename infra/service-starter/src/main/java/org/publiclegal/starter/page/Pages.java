package org.publiclegal.starter.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What pages of all services do alike. */
public final class Pages {

    private Pages() {}

    /** After a POST that succeeded: read the page anew, and a reload repeats nothing. */
    public static ModelAndView seeOther(String path, Object... variables) {
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

    /** A page with what it is asked for, in this order; what is empty is left out. */
    public static String address(String path, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8))
                .reduce((before, each) -> before + "&" + each)
                .map(query -> path + "?" + query)
                .orElse(path);
    }
}
