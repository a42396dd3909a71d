package vn.ntm.training.registration.invitation;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * What a reminder says, to be copied into the group of an area.
 *
 * @param until end of registration; null when none is set yet
 * @param address where lists are sent
 * @param names of the missing units, with their province where they are of several
 * @param more how many there are besides
 */
public record Reminder(Instant until, URI address, List<String> names, int more) {

    /** More names than that nobody reads in a message. */
    private static final int MOST_NAMES = 200;

    static Reminder of(List<InvitedUnit> missing, Instant until, URI address) {
        boolean ofOneProvince =
                missing.stream().map(InvitedUnit::provinceId).distinct().count() == 1;
        List<String> names = missing.stream()
                .limit(MOST_NAMES)
                .map(unit -> ofOneProvince || unit.unitId() == unit.provinceId()
                        ? unit.name()
                        : unit.name() + ", " + unit.provinceName())
                .toList();
        return new Reminder(until, address, names, missing.size() - names.size());
    }
}
