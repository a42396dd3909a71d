package vn.ntm.training.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/**
 * The invited units of a class with what has come from each. The units come from memory, the numbers from one grouped
 * question to the database, so that 3,321 communes are no more work than one.
 */
@ApplicationScoped
class InvitedUnits {

    @Inject
    Invitation invitation;

    @Inject
    InvitationAccess access;

    @Inject
    UnitNumbers numbers;

    /** All that the sender of the request may see. */
    List<InvitedUnit> of(TrainingClass trainingClass) {
        Map<Long, UnitNumbers.Numbers> known = numbers.of(trainingClass.id());
        return invitation.of(trainingClass, access.readable(trainingClass)).stream()
                .map(invited -> unit(invited, known.getOrDefault(invited.unit().id(), UnitNumbers.NOTHING)))
                .toList();
    }

    static <T> Page<T> page(List<T> all, Paging paging) {
        List<T> items = all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return new Page<>(items, all.size(), paging.page(), paging.size());
    }

    static List<InvitedProvince> byProvince(List<InvitedUnit> units) {
        return units.stream()
                .collect(Collectors.groupingBy(InvitedUnit::provinceId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(InvitedUnits::together)
                .toList();
    }

    private static InvitedProvince together(List<InvitedUnit> units) {
        int sent = (int) units.stream().filter(InvitedUnit::hasSent).count();
        return new InvitedProvince(
                units.getFirst().provinceId(),
                units.getFirst().provinceName(),
                units.size(),
                sent,
                units.size() - sent,
                units.stream().mapToInt(InvitedUnit::sites).sum(),
                units.stream().mapToInt(InvitedUnit::seats).sum(),
                units.stream().mapToInt(InvitedUnit::registered).sum(),
                units.stream().mapToInt(InvitedUnit::confirmed).sum(),
                units.stream()
                        .map(InvitedUnit::lastActivity)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static InvitedUnit unit(Invitation.Invited invited, UnitNumbers.Numbers numbers) {
        return new InvitedUnit(
                invited.unit().id(),
                invited.unit().level(),
                invited.unit().name(),
                invited.province().id(),
                invited.province().name(),
                numbers.sites(),
                numbers.seats(),
                numbers.registered(),
                numbers.confirmed(),
                numbers.lastActivity(),
                numbers.remindedAt());
    }
}
