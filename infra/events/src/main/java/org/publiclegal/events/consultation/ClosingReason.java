package org.publiclegal.events.consultation;

/** Why staff closed a consultation. */
public enum ClosingReason {
    ANSWERED,
    DUPLICATE,
    NOT_A_LEGAL_QUESTION,
    CONTACT_LOST
}
