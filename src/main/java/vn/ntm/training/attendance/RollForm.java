package vn.ntm.training.attendance;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * A roll as it is ticked off on a page.
 *
 * @param headcount as typed
 * @param marks registration → what was chosen; nothing for who was left out
 * @param seen version of the roll that the page showed
 * @param all whether everybody without a mark is to be shown as present, before anything is handed in
 */
record RollForm(String headcount, Map<UUID, MarkStatus> marks, String seen, boolean all) {

    private static final String MARK = "mark.";
    private static final int MOST_HEADS = 5_000;

    static RollForm of(MultivaluedMap<String, String> form) {
        Map<UUID, MarkStatus> marks = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(MARK)) {
                marks.put(registration(name), status(name, values.getFirst()));
            }
        });
        return new RollForm(text(form, "headcount"), marks, text(form, "version"), form.containsKey("all"));
    }

    /** The field of a person. */
    static String field(UUID registrationId) {
        return MARK + registrationId;
    }

    IfMatch seenVersion() {
        return IfMatch.valueOf(seen);
    }

    /** @param standing what was recorded by the minute, which a page does not ask for, stays with an unchanged mark */
    RollInput input(RollSheet standing) {
        Map<UUID, RollSheet.Person> known = standing.people().stream()
                .filter(person -> person.status() != null)
                .collect(Collectors.toMap(RollSheet.Person::registrationId, person -> person));
        List<RollInput.Mark> said = marks.entrySet().stream()
                .map(mark -> new RollInput.Mark(
                        mark.getKey(), mark.getValue(), minutes(known.get(mark.getKey()), mark.getValue())))
                .toList();
        return new RollInput(heads(), said);
    }

    private static Integer minutes(RollSheet.Person stands, MarkStatus chosen) {
        return stands != null && chosen.name().equals(stands.status()) ? stands.minutes() : null;
    }

    private Integer heads() {
        if (headcount.isEmpty()) {
            return null;
        }
        if (!headcount.matches("\\d{1,6}")) {
            throw InvalidInput.of("headcount", "input.number-range", 0, MOST_HEADS);
        }
        return Integer.valueOf(headcount);
    }

    private static UUID registration(String field) {
        try {
            return UUID.fromString(field.substring(MARK.length()));
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of("marks", "roll.foreign");
        }
    }

    private static MarkStatus status(String field, String text) {
        return Arrays.stream(MarkStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(field, "input.wrong-type"));
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null ? "" : text.strip();
    }
}
