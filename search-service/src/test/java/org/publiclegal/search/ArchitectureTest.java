package org.publiclegal.search;

import org.junit.jupiter.api.Test;
import org.publiclegal.testsupport.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theServiceKeepsToTheMap() {
        ArchitectureRules.verify("org.publiclegal.search");
    }
}
