package vn.ntm.training.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry as a page shows it.
 *
 * @param roles names of the roles held at the time; blank for the system itself
 * @param everywhere whether the actor's scope was the whole country
 * @param scopeUnits else the ids of its units
 * @param what the action in words
 * @param kind the kind of thing in words
 * @param historyKind the kind by which the thing has a history of its own; null: it has none
 * @param changes nothing for readings and steps without fields
 */
public record AuditLine(
        long number,
        Instant at,
        String actor,
        String roles,
        boolean everywhere,
        List<String> scopeUnits,
        String what,
        String kind,
        String historyKind,
        String subjectId,
        List<FieldChange> changes,
        String requestId) {

    private static final String EVERYWHERE = "*";

    /** More fields than that are folded away. */
    private static final int FIELDS_AT_A_GLANCE = 6;

    /** Whether the thing, or what was read of it, was not there before: then there is nothing to compare. */
    public boolean isNew() {
        return changes.stream().allMatch(change -> change.before() == null);
    }

    public boolean isLong() {
        return changes.size() > FIELDS_AT_A_GLANCE;
    }

    static AuditLine of(AuditView entry, AuditWords words, List<String> kindsWithHistory) {
        String scope = entry.scope() == null ? "" : entry.scope();
        return new AuditLine(
                entry.number(),
                entry.at().toInstant(),
                entry.actor(),
                roles(entry.role(), words),
                scope.equals(EVERYWHERE),
                scope.isBlank() || scope.equals(EVERYWHERE) ? List.of() : List.of(scope.split(" ")),
                words.of("action", entry.action()),
                words.of("kind", entry.subjectType()),
                kindsWithHistory.contains(entry.subjectType()) ? entry.subjectType() : null,
                entry.subjectId(),
                new FieldChanges(words).between(entry.before(), entry.after()),
                entry.requestId());
    }

    private static String roles(String roles, AuditWords words) {
        return roles == null || roles.isBlank()
                ? ""
                : Arrays.stream(roles.split(" "))
                        .map(role -> words.of("role", role))
                        .collect(Collectors.joining(", "));
    }
}
