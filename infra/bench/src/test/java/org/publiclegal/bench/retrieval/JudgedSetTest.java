package org.publiclegal.bench.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publiclegal.bench.platform.CannotMeasure;

class JudgedSetTest {

    @TempDir
    private Path folder;

    @Test
    void questionsAreReadWithWhatIsRelevantToThem() throws IOException {
        pack("corpus.jsonl.gz", """
                {"id": 7, "law": "示例法", "article": "第一条", "category": "社会法", "text": "甲。"}
                {"id": 8, "law": "示例法", "article": "第二条", "category": "社会法", "text": "乙。"}
                """);
        pack("queries.train.jsonl.gz", """
                {"query_id": 1, "question": "甲是什么？"}
                {"query_id": 2, "question": "没有判断的问题", "keywords": NaN}
                """);
        Files.writeString(folder.resolve("qrels.train.tsv"), "1\t0\t7\t1\n1\t0\t8\t0\n");

        JudgedSet set = JudgedSet.read(folder, "train");

        assertThat(set.questions()).containsExactly(new JudgedQuestion("1", "甲是什么？", Set.of("7")));
        assertThat(set.byLaw()).containsOnlyKeys("示例法");
        assertThat(set.places()).containsEntry(new JudgedSet.Place("示例法", "第二条"), "8");
    }

    @Test
    void aFolderWithoutASetIsRefused() {
        assertThatThrownBy(() -> JudgedSet.read(folder, "train"))
                .isInstanceOf(CannotMeasure.class)
                .hasMessageContaining("corpus.jsonl.gz");
    }

    private void pack(String name, String lines) throws IOException {
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            file.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }
}
