package org.publiclegal.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {

    @TempDir
    private Path directory;

    @Test
    void compactionGivesBackTheRoomOfWhatWasOverwritten() throws Exception {
        Path file = directory.resolve("store.mv");
        try (MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open()) {
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            GroupCommit commits = new GroupCommit(store);
            MVMap<Integer, String> map = store.openMap("map");
            for (int i = 0; i < 4_000; i++) {
                int key = i * 7 % 1_000;
                commits.durably(() -> map.put(key, "x".repeat(1_000)));
            }
            long before = Files.size(file);

            for (int i = 0; i < 50; i++) {
                commits.compact();
            }

            assertThat(Files.size(file)).isLessThan(before / 2);
            assertThat(map).hasSize(1_000);
        }
    }
}
