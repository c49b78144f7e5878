package org.publiclegal.search.robot;

/**
 * How sure the robot is that an answer is to the question. The bounds are cosines of bge-small-zh-v1.5 between two
 * questions: paraphrases are mostly above 0.75, and of 150 questions of STARD that the sample answers have nothing to do
 * with, two are above 0.7 and none is above 0.76.
 */
enum Certainty {
    /** The same question in other words. */
    SURE(0.80),
    /** A question about the same thing. */
    LIKELY(0.68),
    /** Nothing that was reviewed fits. */
    UNSURE(-1);

    private final double least;

    Certainty(double least) {
        this.least = least;
    }

    static Certainty of(double cosine) {
        return cosine >= SURE.least ? SURE : cosine >= LIKELY.least ? LIKELY : UNSURE;
    }
}
