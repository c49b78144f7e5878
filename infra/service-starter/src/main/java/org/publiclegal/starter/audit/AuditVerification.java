package org.publiclegal.starter.audit;

/** What a recomputation of the chain came to. */
sealed interface AuditVerification {

    /** All entries are as they were written; the last hash can be compared with one noted earlier. */
    record Intact(long entries, String lastHash) implements AuditVerification {}

    /** The entry with this number is changed, missing or out of place. */
    record Broken(long number) implements AuditVerification {}
}
