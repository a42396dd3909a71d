package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.account.link.LinkGuard;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkPurpose;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.unit.Units;

/**
 * Links to register for a class or to hand in the roll of a room: whoever may do it may let somebody else do it. The class's
 * own people for all units; an invited desk for its own units.
 */
@ApplicationScoped
class ClassLinks implements LinkGuard {

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser current;

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    @Inject
    Units units;

    @Override
    public boolean guards(LinkPurpose purpose) {
        return purpose != LinkPurpose.TRAININGS;
    }

    @Override
    public Long requireUnit(LinkSubject subject) {
        return switch (subject) {
            case LinkSubject.Registration(UUID classId, long unitId) -> registration(classId, unitId);
            case LinkSubject.Roll(UUID sessionId, UUID siteId) -> roll(sessionId, siteId);
            case LinkSubject.Trainings other -> throw new IllegalArgumentException("Not of a class: " + other);
        };
    }

    /** A national class has thousands of rooms: its session, its sites and the rights are asked for once. */
    @Override
    public List<Long> requireUnits(List<LinkSubject> subjects) {
        Map<UUID, List<LinkSubject.Roll>> bySession = subjects.stream()
                .filter(LinkSubject.Roll.class::isInstance)
                .map(LinkSubject.Roll.class::cast)
                .collect(Collectors.groupingBy(LinkSubject.Roll::sessionId));
        if (bySession.size() != 1) {
            return LinkGuard.super.requireUnits(subjects);
        }
        UUID sessionId = bySession.keySet().iterator().next();
        TrainingClass trainingClass = access.requireVisible(
                sessions.require(sessionId).trainingClass().id());
        Map<UUID, Site> rooms =
                sites.ofClass(trainingClass.id()).stream().collect(Collectors.toMap(Site::id, site -> site));
        boolean runs = access.rightsIn(trainingClass).mayRunSessions();
        return bySession.get(sessionId).stream()
                .map(roll -> unitOf(rooms, roll.siteId(), runs))
                .toList();
    }

    private Long unitOf(Map<UUID, Site> rooms, UUID siteId, boolean runs) {
        Site site = Optional.ofNullable(rooms.get(siteId)).orElseThrow(NotFound.of("site", siteId));
        require(runs || current.scope().mayChange(site.unitId()));
        return site.unitId();
    }

    private long registration(UUID classId, long unitId) {
        TrainingClass trainingClass = access.requireVisible(classId);
        units.requireOn(unitId, trainingClass.referenceDate());
        ClassRights rights = access.rightsIn(trainingClass);
        require(rights.mayChange() || rights.mayTakePart() && current.scope().mayChange(unitId));
        return unitId;
    }

    private long roll(UUID sessionId, UUID siteId) {
        Session session = sessions.require(sessionId);
        TrainingClass trainingClass =
                access.requireVisible(session.trainingClass().id());
        Site site = sites.require(siteId);
        if (!site.classId().equals(trainingClass.id())) {
            throw new NotFound("site", siteId);
        }
        require(access.rightsIn(trainingClass).mayRunSessions()
                || current.scope().mayChange(site.unitId()));
        return site.unitId();
    }

    private static void require(boolean may) {
        if (!may) {
            throw new NotAllowed("http.403");
        }
    }
}
