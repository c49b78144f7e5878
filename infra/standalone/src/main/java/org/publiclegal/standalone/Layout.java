package org.publiclegal.standalone;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param project the checkout, with what the build has made
 * @param data everything that a second start finds again
 */
record Layout(Path project, Path data) {

    Path logs() {
        return data.resolve("logs");
    }

    /** The unpacked distribution, shared by all data directories. */
    Path keycloakDistribution() {
        return project.resolve("infra/standalone/target/keycloak");
    }

    /** Where the module was built that has Elasticsearch's distribution, shared likewise. */
    Path elasticsearch() {
        return project.resolve("infra/elasticsearch/target");
    }

    Path service(String module) {
        return project.resolve(module).resolve("target");
    }

    /** Of the launcher itself, which has all that the processes of this module need. */
    String classPath() {
        return System.getProperty("java.class.path");
    }
}
