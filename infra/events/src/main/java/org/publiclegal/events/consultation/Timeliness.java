package org.publiclegal.events.consultation;

/** Whether a step was done by its deadline, judged by the working-day calendar in force when the deadline was set. */
public enum Timeliness {
    ON_TIME,
    LATE
}
