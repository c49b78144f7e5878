package org.publiclegal.ui;

/**
 * The site that a page belongs to: the municipal portal or a district's sub-site.
 *
 * @param slug {@code municipal}, or the first label of the sub-site's host name; chooses the theme
 * @param zh name of the municipality or district in Chinese
 * @param en the same in English
 */
public record SiteView(String slug, String zh, String en) {

    /** The slug of the portal that is no district's. */
    public static final String MUNICIPAL = "municipal";

    public SiteView {
        if (slug.isBlank() || zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A site has a slug and a name in both languages");
        }
    }

    /** The name in the reader's language; anything but {@code en} reads Chinese. */
    public String name(String language) {
        return language.equals("en") ? en : zh;
    }

    public boolean isMunicipal() {
        return slug.equals(MUNICIPAL);
    }
}
