package org.publiclegal.bench.load;

/** What a request wants. */
enum Kind {
    HAND_IN("hand in a question", 201),
    READ_PAGE("read a page", 200);

    private final String title;
    private final int success;

    Kind(String title, int success) {
        this.title = title;
        this.success = success;
    }

    String title() {
        return title;
    }

    boolean isSuccess(int status) {
        return status == success;
    }
}
