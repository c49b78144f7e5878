package org.publiclegal.search.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes, a day later, files that no import needs: the process died between keeping the file and noting the import, or after its end. */
@Component
class FileSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);
    private static final Duration WAIT = Duration.ofDays(1);
    private static final int MOST_AT_A_TIME = 100;

    private final ImportFiles files;
    private final FileImports imports;
    private final Clock clock;

    FileSweep(ImportFiles files, FileImports imports, Clock clock) {
        this.files = files;
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        List<String> unneeded = files.keptBefore(clock.instant().minus(WAIT), MOST_AT_A_TIME).stream()
                .filter(each -> !imports.needs(each))
                .toList();
        unneeded.forEach(files::discard);
        if (!unneeded.isEmpty()) {
            LOG.atInfo().addKeyValue("removed", unneeded.size()).log("Import files without an import were removed");
        }
    }
}
