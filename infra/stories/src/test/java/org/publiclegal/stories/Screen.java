package org.publiclegal.stories;

/** How somebody looks at the pages: on what, and in which language. */
enum Screen {
    PHONE_IN_CHINESE(390, 844, "zh"),
    PHONE_IN_ENGLISH(390, 844, "en"),
    DESKTOP_IN_CHINESE(1280, 900, "zh"),
    DESKTOP_IN_ENGLISH(1280, 900, "en");

    private final int width;
    private final int height;
    private final String language;

    Screen(int width, int height, String language) {
        this.width = width;
        this.height = height;
        this.language = language;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** {@code zh} or {@code en}. */
    String language() {
        return language;
    }
}
