package vn.ntm.training.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Turns the JSON of an entry into lines that a person reads, one for each field, nested ones by their path. */
final class FieldChanges {

    /** Of the audit itself and of no interest to its readers. */
    private static final List<String> LEFT_OUT = List.of("id", "version", "classId");

    private static final int LONGEST = 500;

    private final AuditWords words;

    FieldChanges(AuditWords words) {
        this.words = words;
    }

    List<FieldChange> between(JsonNode before, JsonNode after) {
        Map<String, JsonNode> from = fields(before);
        Map<String, JsonNode> to = fields(after);
        var paths = new TreeSet<>(from.keySet());
        paths.addAll(to.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String path : paths) {
            String old = text(path, from.get(path));
            String now = text(path, to.get(path));
            if (!LEFT_OUT.contains(path) && (old != null || now != null)) {
                changes.add(new FieldChange(name(path), old, now, isUnit(path)));
            }
        }
        return changes;
    }

    private static Map<String, JsonNode> fields(JsonNode json) {
        Map<String, JsonNode> fields = new TreeMap<>();
        if (json != null) {
            collect("", json, fields);
        }
        return fields;
    }

    /** Lists of plain values stay one field; what lies deeper is told by its path, {@code sessions.1.startsAt}. */
    private static void collect(String path, JsonNode json, Map<String, JsonNode> fields) {
        String below = path.isEmpty() ? "" : path + ".";
        if (json.isObject()) {
            json.properties().forEach(field -> collect(below + field.getKey(), field.getValue(), fields));
        } else if (json.isArray() && !json.isEmpty() && json.get(0).isContainerNode()) {
            for (int i = 0; i < json.size(); i++) {
                collect(below + (i + 1), json.get(i), fields);
            }
        } else {
            fields.put(path, json);
        }
    }

    private String name(String path) {
        return Arrays.stream(path.split("\\."))
                .map(step -> words.of("field", step))
                .collect(Collectors.joining(" › "));
    }

    private static boolean isUnit(String path) {
        return path.equals("unitId") || path.endsWith("UnitId") || path.endsWith(".unitId") || path.equals("within");
    }

    private String text(String path, JsonNode value) {
        if (value == null || value.isNull() || value.isArray() && value.isEmpty()) {
            return null;
        }
        if (value.isArray()) {
            return shortened(StreamSupport.stream(value.spliterator(), false)
                    .map(item -> text(path, item))
                    .collect(Collectors.joining(", ")));
        }
        if (value.isBoolean()) {
            return words.of("value", value.asText());
        }
        return value.isTextual() ? shortened(written(value.asText())) : value.asText();
    }

    private String written(String text) {
        if (words.has("value", text)) {
            return words.of("value", text);
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return VietnameseFormat.date(LocalDate.parse(text));
            }
            return text.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? VietnameseFormat.dateTime(instant(text)) : text;
        } catch (DateTimeException isNone) {
            return text;
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
