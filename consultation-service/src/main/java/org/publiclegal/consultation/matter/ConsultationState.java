package org.publiclegal.consultation.matter;

/** Where a consultation stands. */
enum ConsultationState {
    /** Nobody is responsible yet. */
    WAITING,
    /** Somebody is responsible and owes the person an answer. */
    ASSIGNED,
    /** The last word is ours. */
    REPLIED,
    CLOSED,
    WITHDRAWN;

    boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }
}
