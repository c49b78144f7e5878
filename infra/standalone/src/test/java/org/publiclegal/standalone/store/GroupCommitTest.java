package org.publiclegal.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
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
            Random random = new Random(7);
            for (int commit = 0; commit < 200; commit++) {
                commits.durably(() -> {
                    for (int i = 0; i < 20; i++) {
                        map.put(random.nextInt(2_000), "x".repeat(1_000));
                    }
                    return map;
                });
            }
            int before = store.getFileStore().getChunksFillRate();

            for (int i = 0; i < 50; i++) {
                commits.compact();
            }

            System.out.println(before + " " + store.getFileStore().getChunksFillRate());
            assertThat(store.getFileStore().getChunksFillRate()).isGreaterThan(before);
            assertThat(map).hasSizeGreaterThan(1_500);
        }
    }
}
