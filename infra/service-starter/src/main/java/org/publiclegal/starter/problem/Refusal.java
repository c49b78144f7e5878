package org.publiclegal.starter.problem;

import java.util.Map;

/**
 * A command or question that is turned down for a reason that the asker can understand. Its slug names the stable
 * problem type {@code /problems/<slug>}, whose texts are {@code problem.<slug>.title} and {@code problem.<slug>.advice}.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String slug;
    private final int status;
    private final transient Map<String, Object> members;

    /**
     * @param status of HTTP, 4xx, or 503
     * @param members further members of the problem document; values are strings, numbers, instants, or lists of them
     */
    protected Refusal(String slug, int status, Map<String, Object> members) {
        super(slug, null, false, false);
        this.slug = slug;
        this.status = status;
        this.members = Map.copyOf(members);
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public Map<String, Object> members() {
        return members;
    }
}
