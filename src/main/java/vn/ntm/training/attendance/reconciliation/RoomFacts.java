package vn.ntm.training.attendance.reconciliation;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A room in a session: its numbers, and what was decided of it last.
 *
 * @param roll what the marks and the headcount say, as one short text: another as soon as they say another thing
 * @param decided null when nothing was decided yet
 */
record RoomFacts(Place place, Numbers numbers, String roll, Decided decided) {

    /** @param contactName whom to ring; as the numbers null when not told */
    record Place(
            UUID siteId,
            String name,
            long unitId,
            String contactName,
            String contactPhone,
            String technicianName,
            String technicianPhone) {}

    /** @param roll and what did not agree, both as they were then */
    record Decided(UUID id, Outcome outcome, String roll, Set<Disagreement> disagreements) {}

    List<Disagreement> disagreements() {
        return numbers.disagreements();
    }

    Standing standing() {
        if (decided == null) {
            return Standing.OPEN;
        }
        if (!stillHolds()) {
            return Standing.CHANGED;
        }
        return decided.outcome() == Outcome.CONFIRMED ? Standing.CONFIRMED : Standing.EXCUSED;
    }

    /** What was settled stays so while the roll says the same, and nothing disagrees that nobody had seen. */
    private boolean stillHolds() {
        return decided.roll().equals(roll) && decided.disagreements().containsAll(disagreements());
    }

    boolean isSettled() {
        return standing().isSettled();
    }

    boolean agrees() {
        return disagreements().isEmpty();
    }

    /** Of all that a decision is made from: another as soon as any of it is. */
    String version() {
        String seen = roll + numbers + (decided == null ? "" : decided.id());
        return UUID.nameUUIDFromBytes(seen.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The gravest of what does not agree; {@link Disagreement} has it in this order. */
    int gravity() {
        return disagreements().stream().mapToInt(Enum::ordinal).min().orElse(Disagreement.values().length);
    }

    static Set<Disagreement> kinds(String names) {
        Set<Disagreement> kinds = EnumSet.noneOf(Disagreement.class);
        if (names != null && !names.isEmpty()) {
            for (String name : names.split(",")) {
                kinds.add(Disagreement.valueOf(name));
            }
        }
        return kinds;
    }
}
