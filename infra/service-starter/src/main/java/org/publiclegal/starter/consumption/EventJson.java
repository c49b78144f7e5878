package org.publiclegal.starter.consumption;

import tools.jackson.databind.json.JsonMapper;

/** Events as JSON. Reading passes over members that this version does not know, so that publishers may add some. */
public final class EventJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    public String write(Object event) {
        return mapper.writeValueAsString(event);
    }

    /** Throws {@link tools.jackson.core.JacksonException} when it is not such an event. */
    public <E> E read(byte[] body, Class<E> type) {
        return mapper.readValue(body, type);
    }
}
