package org.publiclegal.events.district;

/**
 * One of the districts that share the platform.
 *
 * @param slug the first label of its sub-site's host name
 * @param zh its name in Chinese, with 区
 * @param en its name in English, without "District"
 */
public record District(DistrictCode code, String slug, String zh, String en) {

    /** The name in the reader's language; anything but {@code en} reads Chinese. */
    public String name(String language) {
        return language.equals("en") ? en : zh;
    }
}
