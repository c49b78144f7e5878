package org.publiclegal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A line of an import file in the making. What is not said is usual. */
public final class ALaw {

    private static final String SIGNS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> columns = new LinkedHashMap<>();
    private final List<Map<String, Object>> articles = new ArrayList<>();

    private ALaw() {
        with("id", "test-" + UUID.randomUUID());
        with("level", "地方性法规");
        with("category", "上海");
        with("region", "上海");
        with("published", "2019-01-01");
        with("valid_from", "2019-03-01");
    }

    public static ALaw titled(String title) {
        return new ALaw().with("title", title);
    }

    /** A title that begins so and that no other test has. */
    public static String unique(String start) {
        return start + tenOf(SIGNS) + "条例";
    }

    /** Words that begin so and that no other test has, of which no two characters stand side by side in a title. */
    public static String topic(String start) {
        return start + tenOf("金木水火土日月星云风雨雷电山川河海江湖泉石");
    }

    private static String tenOf(String signs) {
        return RandomGenerator.getDefault()
                .ints(10, 0, signs.length())
                .mapToObj(at -> signs.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    public ALaw with(String column, Object value) {
        columns.put(column, value);
        return this;
    }

    public ALaw since(String day) {
        return with("published", day).with("valid_from", day);
    }

    public ALaw article(String label, String text, String... path) {
        articles.add(Map.of("label", label, "text", text, "path", List.of(path)));
        return this;
    }

    public String id() {
        return String.valueOf(columns.get("id"));
    }

    public String json() {
        Map<String, Object> line = new LinkedHashMap<>(columns);
        line.put(
                "articles",
                articles.isEmpty()
                        ? List.of(Map.of("label", "第一条", "text", "为了测试，制定本条例。", "path", List.of("第一章 总则")))
                        : articles);
        return JSON.writeValueAsString(line);
    }
}
