package vn.ntm.training.attendance.reconciliation;

import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.problem.ProblemTexts;

/**
 * A room as it is reconciled.
 *
 * @param unit where it is, as printed on the day of the session
 * @param contactName whom to ring; as the numbers null when not told
 * @param disagreements the gravest first
 * @param version to be sent as {@code If-Match} with a decision
 */
public record ReconciledRoom(
        UUID siteId,
        String name,
        long unitId,
        String unit,
        String contactName,
        String contactPhone,
        String technicianName,
        String technicianPhone,
        Standing standing,
        Numbers numbers,
        List<Issue> disagreements,
        String version) {

    static ReconciledRoom of(UUID sessionId, RoomFacts facts, String unit, ProblemTexts texts) {
        RoomFacts.Place place = facts.place();
        String room = "/sessions/" + sessionId + "/sites/" + place.siteId();
        return new ReconciledRoom(
                place.siteId(),
                place.name(),
                place.unitId(),
                unit,
                place.contactName(),
                place.contactPhone(),
                place.technicianName(),
                place.technicianPhone(),
                facts.standing(),
                facts.numbers(),
                facts.disagreements().stream()
                        .map(kind -> new Issue(
                                kind,
                                texts.text(kind.code(), facts.numbers().arguments(kind)),
                                texts.text(kind.code() + ".step"),
                                kind.address(room)))
                        .toList(),
                facts.version());
    }

    public boolean isSettled() {
        return standing.isSettled();
    }

    /** The tone of its badge. */
    public String tone() {
        return switch (standing) {
            case CHANGED -> "bad";
            case OPEN -> "warning";
            case CONFIRMED -> "good";
            case EXCUSED -> "quiet";
        };
    }

    /** Whether somebody has to be rung for it. */
    public boolean isToCall() {
        return !standing.isSettled()
                && disagreements.stream()
                        .anyMatch(issue -> issue.kind() == Disagreement.NO_ROLL
                                || issue.kind() == Disagreement.CONNECTED_WITHOUT_ROLL)
                && (contactPhone != null || technicianPhone != null);
    }

    /** Whether its names and its headcount are two numbers, of which one has to be chosen. */
    public boolean isToChoose() {
        return disagreements.stream().anyMatch(issue -> issue.kind() == Disagreement.HEADCOUNT_DIFFERS);
    }
}
