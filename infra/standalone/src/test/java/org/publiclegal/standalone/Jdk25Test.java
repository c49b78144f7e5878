package org.publiclegal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class Jdk25Test {

    private static final Path SCRIPT = Path.of(System.getProperty("build.root"), ".mvn", "jdk25.sh");

    @Test
    void whereThereIsNoJdk25ItIsSaidWhatToInstall() throws Exception {
        Process shell = sourced("JDK_PLACES=/nowhere");

        assertThat(output(shell))
                .isEqualTo("No JDK 25 found: install one (Eclipse Temurin 25, for example) or set JAVA_HOME to it.");
        assertThat(shell.waitFor()).isEqualTo(1);
    }

    @Test
    void whatIsNoJdk25IsPassedOver() throws Exception {
        String home = System.getProperty("java.home");

        Process shell = sourced("JDK_PLACES=/nowhere:" + home, "echo $JAVA_HOME");

        assertThat(output(shell)).isEqualTo(home);
    }

    private static Process sourced(String before, String... after) throws Exception {
        return new ProcessBuilder("bash", "-c", before + "; . '" + SCRIPT + "'; " + String.join("; ", after))
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) throws Exception {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
