package org.publiclegal.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which links whom the header offers. It only offers: each service decides by itself what is allowed. */
final class Navigation {

    private static final Set<String> CONSULTING =
            Set.of("volunteer", "district-staff", "district-leader", "municipal-staff", "municipal-leader");
    private static final Set<String> REPORTING =
            Set.of("district-staff", "district-leader", "municipal-staff", "municipal-leader", "supervisor");

    private static final List<Place> CONSOLE = List.of(
            new Place("ui.nav.consultations", "/console/consultations", CONSULTING),
            new Place("ui.nav.reports", "/console/reports", REPORTING),
            new Place("ui.nav.calendar", "/console/calendar", Set.of("administrator")),
            new Place("ui.nav.library", "/console/library", Set.of("municipal-staff", "administrator")),
            new Place(
                    "ui.nav.answers",
                    "/console/answers",
                    Set.of("municipal-staff", "municipal-leader", "administrator")),
            new Place("ui.nav.synonyms", "/console/synonyms", Set.of("administrator")),
            new Place("ui.nav.audit.consultation", "/console/audit/consultation", Set.of("supervisor")),
            new Place("ui.nav.audit.reporting", "/console/audit/reporting", Set.of("supervisor")),
            new Place("ui.nav.audit.search", "/console/audit/search", Set.of("supervisor")),
            new Place(
                    "ui.nav.dead-letters.consultation", "/console/dead-letters/consultation", Set.of("administrator")),
            new Place("ui.nav.dead-letters.reporting", "/console/dead-letters/reporting", Set.of("administrator")),
            new Place("ui.nav.dead-letters.search", "/console/dead-letters/search", Set.of("administrator")));

    private Navigation() {}

    static List<NavigationLink> ofPortal(String path, boolean signedIn) {
        var links = Stream.of(
                exactly("ui.nav.home", "/", path),
                exactly("ui.nav.robot", "/robot", path),
                exactly("ui.nav.ask", "/consultations/new", path),
                exactly("ui.nav.open", "/consultations/open", path),
                atOrBelow("ui.nav.laws", "/laws", path));
        return signedIn
                ? Stream.concat(links, Stream.of(exactly("ui.nav.console", "/console", path)))
                        .toList()
                : links.toList();
    }

    static List<NavigationLink> ofConsole(Optional<Viewer> viewer, String path) {
        var home = exactly("ui.nav.console", "/console", path);
        var places = CONSOLE.stream()
                .filter(place ->
                        viewer.filter(someone -> someone.hasAny(place.roles())).isPresent())
                .map(place -> new NavigationLink(place.label(), place.href(), isAtOrBelow(path, place.href())));
        return Stream.concat(Stream.of(home), places).toList();
    }

    private static NavigationLink exactly(String label, String href, String path) {
        return new NavigationLink(label, href, withoutQuery(path).equals(href));
    }

    private static NavigationLink atOrBelow(String label, String href, String path) {
        return new NavigationLink(label, href, isAtOrBelow(path, href));
    }

    private static boolean isAtOrBelow(String path, String href) {
        String plain = withoutQuery(path);
        return plain.equals(href) || plain.startsWith(href + "/");
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private record Place(String label, String href, Set<String> roles) {}
}
