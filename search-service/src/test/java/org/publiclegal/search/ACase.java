package org.publiclegal.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A line of an import file of cases in the making. What is not said is usual. */
public final class ACase {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger NUMBERS =
            new AtomicInteger(RandomGenerator.getDefault().nextInt(1_000_000));

    private final Map<String, Object> columns = new LinkedHashMap<>();

    private ACase() {
        with("id", "test-" + UUID.randomUUID());
        with("court", "某市某区人民法院");
        with("reference", "（2025）测" + NUMBERS.incrementAndGet() + "民初1号");
        with("cause", "劳动争议");
        with("decided", "2025-03-01");
        with("facts", "王某在某公司工作。");
    }

    public static ACase titled(String title) {
        return new ACase().with("title", title);
    }

    public ACase with(String column, Object value) {
        columns.put(column, value);
        return this;
    }

    public String id() {
        return String.valueOf(columns.get("id"));
    }

    public String title() {
        return String.valueOf(columns.get("title"));
    }

    public String reference() {
        return String.valueOf(columns.get("reference"));
    }

    public String json() {
        return JSON.writeValueAsString(columns);
    }
}
