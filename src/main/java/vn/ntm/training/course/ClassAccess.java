package vn.ntm.training.course;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.Scope;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.course.TrainingClasses.RoomHolder;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.unit.Units;

/**
 * The door to one class for whoever sent the request. A class that they may not see is not found (404), so that the id of a
 * draft tells nothing; what they may see and not do is refused (403). Asked by what speaks HTTP, not by the activities:
 * jobs and the demo work for nobody.
 */
@ApplicationScoped
public class ClassAccess {

    /**
     * SQL that holds for the classes {@code c} that the sender may see, as {@link ClassRights#maySee} has it; its parameters
     * are those of {@link #seeing}.
     */
    static final String MAY_SEE = "(c.status <> 'DRAFT' or "
            + Reach.condition("c.organiser_unit_id", "reading")
            + " or exists (select from session taught join session_trainer t on t.session_id = taught.id"
            + " where taught.class_id = c.id and t.user_id = cast(:trainer as uuid)))";

    @Inject
    CurrentUser currentUser;

    @Inject
    TrainingClasses classes;

    @Inject
    Sites sites;

    @Inject
    Units units;

    public ClassRights rightsIn(TrainingClass trainingClass) {
        return rightsIn(ClassHolder.of(trainingClass), reach -> invites(trainingClass, reach));
    }

    /** @throws NotFound when there is no such class */
    public ClassRights rightsIn(UUID classId) {
        return rightsIn(classes.requireHolder(classId), reach -> invites(classId, reach));
    }

    /** @param unitId the unit that looks after the room */
    public record RoomRights(ClassRights rights, long unitId) {}

    /** In the class of a session, beside the room; @throws NotFound when there is no such session, or room */
    public RoomRights rightsInRoom(UUID sessionId, UUID siteId) {
        RoomHolder room = classes.roomHolder(sessionId, siteId)
                .orElseThrow(() -> sites.findById(siteId) == null
                        ? new NotFound("site", siteId)
                        : new NotFound("session", sessionId));
        ClassHolder holder = room.holder();
        return new RoomRights(rightsIn(holder, reach -> invites(holder.classId(), reach)), room.unitId());
    }

    private ClassRights rightsIn(ClassHolder holder, Predicate<Reach> invites) {
        Scope scope = currentUser.scope();
        boolean reads = scope.mayRead(holder.organiserUnitId());
        return new ClassRights(
                holder.status().isAnnounced(),
                reads,
                scope.mayChange(holder.organiserUnitId()),
                teaches(holder.classId(), Permission.VIEW),
                teaches(holder.classId(), Permission.ENTER_DATA),
                reads || invites.test(scope.reading()));
    }

    /**
     * To be shown.
     *
     * @throws NotFound when there is no such class, or it is a draft of others
     */
    public TrainingClass requireVisible(UUID classId) {
        TrainingClass trainingClass = classes.require(classId);
        if (!rightsIn(trainingClass).maySee()) {
            throw new NotFound("class", classId);
        }
        return trainingClass;
    }

    /** For what shows the people of a class; @throws NotFound, NotAllowed when the sender may not */
    public void requireReadableInFull(UUID classId) {
        require(classId, ClassRights::mayReadInFull, "class", classId);
    }

    /** For what changes the class itself; @throws NotFound, NotAllowed when the sender may not */
    public void requireChangeable(UUID classId) {
        require(classId, ClassRights::mayChange, "class", classId);
    }

    /** For sessions and rolls, which its own trainers may change too; @throws NotFound, NotAllowed when the sender may not */
    public void requireSessionsChangeable(UUID classId) {
        require(classId, ClassRights::mayRunSessions, "class", classId);
    }

    /** For what invited desks do as well; @throws NotFound, NotAllowed when the sender may not */
    public void requireTakingPart(UUID classId) {
        require(classId, ClassRights::mayTakePart, "class", classId);
    }

    /**
     * For a thing that belongs to a class. Of a class that may not be seen it is the thing that is not found: the answer does
     * not tell of the class.
     *
     * @param type kind of the thing, as in the API
     */
    public void require(UUID classId, Predicate<ClassRights> right, String type, UUID id) {
        ClassRights rights = rightsIn(classId);
        if (!rights.maySee()) {
            throw new NotFound(type, id);
        }
        if (!right.test(rights)) {
            throw new NotAllowed("http.403");
        }
    }

    /**
     * @param unitId the unit that is to hold a class; null is the Ministry
     * @throws NotAllowed when the sender may not hold classes in its name
     */
    public void requireOrganisable(Long unitId) {
        if (!currentUser.scope().mayChange(unitId)) {
            throw new NotAllowed("http.403");
        }
    }

    /**
     * An edit that leaves a class to those who may change it: neither is it taken from another unit, nor given to one.
     *
     * @param change applied while nobody else can change the class
     */
    public UnaryOperator<ClassInput> organised(UnaryOperator<ClassInput> change) {
        return before -> {
            requireOrganisable(before.organiserUnitId());
            ClassInput after = change.apply(before);
            requireOrganisable(after.organiserUnitId());
            return after;
        };
    }

    /** An edit of a session that gives nobody a way into the class, nor takes it away, unless the sender may change the class. */
    public UnaryOperator<SessionInput> taughtBySame(UUID classId, UnaryOperator<SessionInput> change) {
        return before -> {
            SessionInput after = change.apply(before);
            requireSameAccounts(classId, before.accounts(), after.accounts());
            return after;
        };
    }

    /** @throws NotAllowed when other accounts see the class now, and the sender may not change it */
    void requireSameAccounts(UUID classId, Set<UUID> before, Set<UUID> after) {
        if (!before.equals(after) && !rightsIn(classId).mayChange()) {
            throw new NotAllowed("http.403");
        }
    }

    /** Of all sites for those who read the class in full, of the sites of their own units for desks that are invited. */
    public boolean mayReadContacts(ClassRights rights, Site site) {
        return rights.mayReadInFull()
                || rights.mayTakePart() && currentUser.scope().mayRead(site.unitId());
    }

    /** Sets the parameters of {@link #MAY_SEE}. */
    <Q extends Query> Q seeing(Q query) {
        query.setParameter("reading", currentUser.scope().reading().parameter());
        query.setParameter(
                "trainer", trainer(Permission.VIEW).map(SignedInUser::id).orElse(null));
        return query;
    }

    private boolean teaches(UUID classId, Permission permission) {
        return trainer(permission)
                .filter(user -> classes.isTaughtBy(classId, user.id()))
                .isPresent();
    }

    private Optional<SignedInUser> trainer(Permission permission) {
        return currentUser.find().filter(user -> user.grants().stream()
                .anyMatch(grant ->
                        grant.role() == Role.TRAINER && grant.permissions().contains(permission)));
    }

    /** In a transaction of its own unless there is one, so that the class does not stay in the session of the request. */
    private boolean invites(UUID classId, Reach reach) {
        return reach.isEverywhere()
                || QuarkusTransaction.joiningExisting().call(() -> invites(classes.require(classId), reach));
    }

    /** An area of the class lies in the reach, or a unit of the reach in an area; no areas are the whole country. */
    private boolean invites(TrainingClass trainingClass, Reach reach) {
        if (reach.isEverywhere()) {
            return true;
        }
        Set<Long> areas = trainingClass.areaUnitIds();
        Long[] reached = reach.parameter();
        return reached.length > 0
                && (areas.isEmpty()
                        || areas.stream().anyMatch(reach::includes)
                        || Arrays.stream(reached)
                                .anyMatch(unit -> units.lieWithin(unit, areas, trainingClass.referenceDate())));
    }
}
