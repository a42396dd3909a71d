package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.training.account.link.LinkSenders;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.course.SiteView;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** What the contact of a unit, who came by a link, may choose from, and whose registrations they may take back. */
@ApplicationScoped
class UnitContact {

    private static final int MOST_ROOMS = 5;

    @Inject
    Registrations registrations;

    @Inject
    LinkSenders senders;

    @Inject
    Units units;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** The unit of the link, and what lies below it: as they were on the day of the class. */
    List<UnitView> units(TrainingClass trainingClass, long unitId) {
        LocalDate day = trainingClass.referenceDate();
        return Stream.concat(units.findOn(unitId, day).stream(), units.communesOn(unitId, day).stream())
                .toList();
    }

    /** Levels that people of the unit can have: nobody of a commune works for the province. */
    List<CadreLevel> levels(List<UnitView> choices) {
        return choices.size() == 1 && choices.getFirst().parentId() != null
                ? List.of(CadreLevel.COMMUNE, CadreLevel.VILLAGE)
                : Stream.of(CadreLevel.values())
                        .filter(level -> level != CadreLevel.CENTRAL)
                        .toList();
    }

    /** Where people of the unit sit; none when there are so many that the list would help nobody. */
    List<SiteView> rooms(TrainingClass trainingClass, long unitId) {
        LocalDate day = trainingClass.referenceDate();
        List<SiteView> rooms = sites.ofClass(trainingClass.id()).stream()
                .filter(site -> units.lieWithin(site.unitId(), Set.of(unitId), day)
                        || units.lieWithin(unitId, Set.of(site.unitId()), day))
                .map(SiteView::of)
                .toList();
        return rooms.size() > MOST_ROOMS ? List.of() : rooms;
    }

    /** Whether a row can be taken back here: it was registered by a link of this unit, and the class has not begun. */
    boolean mayCancel(RegistrationView row, TrainingClass trainingClass, Set<String> actors) {
        return stands(row.status())
                && actors.contains(row.registeredBy())
                && !trainingClass.status().isFinal()
                && !hasBegun(trainingClass);
    }

    /**
     * Asked before a registration is taken back by a link.
     *
     * @throws NotFound when it is none of this class and unit
     * @throws NotAllowed when somebody else registered the person, or the class has begun
     */
    void requireCancellable(UUID registrationId, TrainingClass trainingClass, LinkSubject.Registration link) {
        var whose = registrations.requireWhose(registrationId);
        boolean ofUnit = whose.classId().equals(link.classId())
                && whose.unitId() != null
                && units.lieWithin(whose.unitId(), Set.of(link.unitId()), trainingClass.referenceDate());
        if (!ofUnit) {
            throw new NotFound("registration", registrationId);
        }
        if (hasBegun(trainingClass)) {
            throw new NotAllowed("registration.link-too-late");
        }
        if (!actors(link).contains(registrations.registeredBy(registrationId).orElse(null))) {
            throw new NotAllowed("registration.link-by-others");
        }
    }

    Set<String> actors(LinkSubject.Registration link) {
        return senders.actorsOf(link.classId(), link.unitId());
    }

    private boolean hasBegun(TrainingClass trainingClass) {
        return trainingClass.firstStart() != null && !clock.instant().isBefore(trainingClass.firstStart());
    }

    private static boolean stands(RegistrationStatus status) {
        return switch (status) {
            case PENDING, CONFIRMED, OFFERED, WAITLISTED -> true;
            case CANCELLED, REJECTED -> false;
        };
    }
}
