package vn.ntm.training.account.page;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import vn.ntm.training.account.GrantView;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.unit.AreaChoices;

/**
 * A role of an account as a page shows it.
 *
 * @param unit the path of its unit; blank when it has none
 * @param lastDay the last day on which it is valid; null: until further notice
 */
public record GrantLine(
        UUID id,
        Role role,
        String unit,
        List<Permission> permissions,
        LocalDate firstDay,
        LocalDate lastDay,
        Time time) {

    /** When a role is held. */
    public enum Time {
        PRESENT,
        FUTURE,
        PAST
    }

    static GrantLine of(GrantView grant, AreaChoices areas, LocalDate today) {
        return new GrantLine(
                grant.id(),
                grant.role(),
                grant.unitId() == null ? "" : areas.path(grant.unitId().toString()),
                List.copyOf(new TreeSet<>(grant.permissions())),
                grant.validFrom(),
                grant.validTo() == null ? null : grant.validTo().minusDays(1),
                time(grant, today));
    }

    private static Time time(GrantView grant, LocalDate today) {
        if (grant.validTo() != null && !today.isBefore(grant.validTo())) {
            return Time.PAST;
        }
        return today.isBefore(grant.validFrom()) ? Time.FUTURE : Time.PRESENT;
    }
}
