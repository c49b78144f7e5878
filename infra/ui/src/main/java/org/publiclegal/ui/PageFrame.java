package org.publiclegal.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds the content of a page. Every model has one under the name {@code frame}.
 *
 * @param viewer who is signed in, when it is a page of the console
 * @param language {@code zh} or {@code en}
 * @param path of this page with its query, but without {@code lang}; the language switch leads back here
 * @param console whether it is a page for staff
 */
public record PageFrame(SiteView site, Optional<Viewer> viewer, String language, String path, boolean console) {

    public PageFrame {
        language = language.equals("en") ? "en" : "zh";
        path = isOnThisSite(path) ? path : "/";
    }

    /** The value of the {@code lang} attribute of the page. */
    public String lang() {
        return language.equals("en") ? "en" : "zh-CN";
    }

    public String siteName() {
        return site.name(language);
    }

    /** The links of the header that this reader may follow. */
    public List<NavigationLink> navigation() {
        return console ? Navigation.ofConsole(viewer, path) : Navigation.ofPortal(path, viewer.isPresent());
    }

    /** A point in time in words of the reader's language, in the municipality's time zone, to the minute. */
    public String moment(Instant at) {
        return Moments.moment(at, language);
    }

    /** A day in words of the reader's language, without the day of the week, as for what is long ago. */
    public String date(LocalDate day) {
        return Moments.date(day, language);
    }

    /** A day in words of the reader's language. */
    public String day(LocalDate day) {
        return Moments.day(day, language);
    }

    /** Changes when style or script change, so that browsers may keep them for ever. */
    public String assets() {
        return Assets.version();
    }

    private static boolean isOnThisSite(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\");
    }
}
