package org.publiclegal.starter.audit;

import java.util.Optional;

/** Which entries to show; absent means all. */
record AuditFilter(Optional<String> subject, Optional<String> actor) {}
