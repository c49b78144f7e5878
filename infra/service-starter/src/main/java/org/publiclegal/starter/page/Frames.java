package org.publiclegal.starter.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publiclegal.events.district.District;
import org.publiclegal.events.district.Districts;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.access.CurrentActor;
import org.publiclegal.starter.access.Role;
import org.publiclegal.ui.PageFrame;
import org.publiclegal.ui.SiteView;
import org.publiclegal.ui.Viewer;
import org.springframework.web.servlet.LocaleResolver;

/** Reads from a request what surrounds its page. */
public final class Frames {

    private static final SiteView MUNICIPAL = new SiteView(SiteView.MUNICIPAL, "上海市", "Shanghai");

    private final LocaleResolver languages;

    Frames(LocaleResolver languages) {
        this.languages = languages;
    }

    public PageFrame of(HttpServletRequest request) {
        String language = languages.resolveLocale(request).getLanguage();
        return new PageFrame(
                site(request),
                viewer(request, language),
                language,
                path(request),
                request.getRequestURI().startsWith("/console"));
    }

    /** The district whose sub-site the request came through; empty on the municipal portal. */
    public static Optional<District> district(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-Site")).flatMap(Districts::bySlug);
    }

    private static String path(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + kept;
    }

    private static SiteView site(HttpServletRequest request) {
        return district(request)
                .map(district -> new SiteView(district.slug(), district.zh(), district.en()))
                .orElse(MUNICIPAL);
    }

    private static Optional<Viewer> viewer(HttpServletRequest request, String language) {
        return CurrentActor.of(request)
                .filter(Actor.Staff.class::isInstance)
                .map(Actor.Staff.class::cast)
                .map(staff -> new Viewer(
                        staff.name(),
                        staff.roles().stream().map(Role::keycloakName).collect(Collectors.toSet()),
                        staff.district()
                                .flatMap(Districts::byCode)
                                .map(each -> each.name(language))
                                .orElse("")));
    }
}
