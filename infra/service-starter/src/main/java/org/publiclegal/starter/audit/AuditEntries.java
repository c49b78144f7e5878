package org.publiclegal.starter.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.access.Role;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the audit entry of a command from the state before and after it. Only fields that changed are kept; long texts
 * and personal fields as a SHA-256 digest, so that the trail proves what stood there without spreading it.
 */
public final class AuditEntries {

    private static final int LONGEST_TEXT = 64;
    private static final Set<String> PLUMBING =
            Set.of("_id", "version", "sequence", "outbox", "audits", "unsent", "words", "form");

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final Set<String> personal;

    /** Takes the names of the fields, at any depth, that hold personal information. */
    public AuditEntries(Set<String> personal) {
        this.personal = Set.copyOf(personal);
    }

    /** An entry as it waits in the aggregate; {@code key} makes its place in the trail unique. */
    public Document entry(String subject, long version, Document before, Document after, Command command) {
        Map<String, Object> beforeValues = new TreeMap<>();
        Map<String, Object> afterValues = new TreeMap<>();
        Set<String> fields = new TreeSet<>(after.keySet());
        fields.removeAll(PLUMBING);
        for (String field : fields) {
            Object old = before.get(field);
            Object now = after.get(field);
            if (!Objects.equals(old, now)) {
                beforeValues.put(field, old instanceof List<?> list ? list.size() : shown(field, old));
                afterValues.put(field, shown(field, added(old, now)));
            }
        }
        Map<String, Object> body = new TreeMap<>();
        body.put("subject", subject);
        body.put("version", version);
        body.put("operation", command.operation());
        body.put("district", command.district().value());
        body.put("at", DateTimeFormatter.ISO_INSTANT.format(command.at()));
        body.put("actor", actor(command.actor()));
        body.put("before", beforeValues);
        body.put("after", afterValues);
        return new Document("key", subject + "#" + version)
                .append("subject", subject)
                .append("operation", command.operation())
                .append("district", command.district().value())
                .append("actor", command.actor().id())
                .append("at", Date.from(command.at()))
                .append("body", mapper.writeValueAsString(body));
    }

    private static Map<String, Object> actor(Actor actor) {
        Map<String, Object> who = new TreeMap<>();
        who.put("id", actor.id());
        who.put("address", actor.address());
        switch (actor) {
            case Actor.Staff staff -> {
                who.put("name", staff.name());
                who.put(
                        "roles",
                        staff.roles().stream().map(Role::keycloakName).sorted().toList());
            }
            case Actor.ExternalSystem system ->
                who.put("scopes", system.scopes().stream().sorted().toList());
            case Actor.Person person -> {}
            case Actor.Service service -> {}
        }
        return who;
    }

    private static @Nullable Object added(@Nullable Object old, @Nullable Object now) {
        if (old instanceof List<?> was && now instanceof List<?> is && is.size() > was.size()) {
            return is.subList(was.size(), is.size());
        }
        return now;
    }

    private Object shown(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Date date -> DateTimeFormatter.ISO_INSTANT.format(date.toInstant());
            case String text when personal.contains(field) || text.length() > LONGEST_TEXT -> digest(text);
            case Map<?, ?> map -> {
                Map<String, Object> members = new TreeMap<>();
                map.forEach((name, member) -> members.put(name.toString(), shown(name.toString(), member)));
                yield members;
            }
            case List<?> list -> list.stream().map(each -> shown(field, each)).toList();
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    private static String digest(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return "sha256:" + HexFormat.of().formatHex(sha256(text)) + " (" + text.length() + ")";
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
