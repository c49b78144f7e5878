package org.publiclegal.standalone;

/** Why the platform can't be started, in one sentence for the person at the terminal. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
