package vn.ntm.training.trainee.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.trainee.Particulars;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.Trainees;
import vn.ntm.training.trainee.people.PeopleAccess;
import vn.ntm.training.unit.AreaChoices;

/** What a person needs to see to decide whether two are one, and what became of that. */
@ApplicationScoped
@Transactional
class SideBySide {

    /**
     * One field of both.
     *
     * @param mine null when nobody told
     * @param side whose is kept unless something else is chosen
     */
    public record Choice(MergedField field, String mine, String theirs, Side side) {
        public boolean isSame() {
            return Objects.equals(mine, theirs);
        }

        public boolean keepsMine() {
            return side == Side.THIS;
        }
    }

    /** A class in which both have a seat. */
    public record SharedClass(UUID id, String code, String title) {}

    /** A merger in the history of a person. */
    public record Past(UUID id, Instant mergedAt, String from, String into, String reason, Instant undoneAt) {
        /** Where it is undone. */
        public String undoing() {
            return "/trainees/mergers/" + id + "/undoing";
        }
    }

    private record Compared(UUID otherId) {}

    @Inject
    PeopleAccess access;

    @Inject
    Trainees trainees;

    @Inject
    Mergers mergers;

    @Inject
    AreaChoices units;

    @Inject
    Session database;

    @Inject
    Audit audit;

    String name(UUID id) {
        return access.require(id).fullName();
    }

    /** @param keep what was chosen before */
    List<Choice> choices(UUID id, UUID otherId, Map<MergedField, Side> keep) {
        access.requireMergeable(id, otherId);
        audit.recordReading("trainees.compared", "trainee", id, new Compared(otherId));
        Particulars mine = access.require(id).particulars();
        Particulars theirs = access.require(otherId).particulars();
        return Arrays.stream(MergedField.values())
                .map(field -> choice(field, text(field, mine), text(field, theirs), keep.get(field)))
                .toList();
    }

    List<SharedClass> sharedClasses(UUID id, UUID otherId) {
        return database.createNativeQuery("""
                        select c.id, c.code, c.title
                        from registration one
                        join registration other on other.class_id = one.class_id
                        join training_class c on c.id = one.class_id
                        where one.trainee_id = :id and other.trainee_id = :other
                          and one.status = 'CONFIRMED' and other.status = 'CONFIRMED'
                        order by c.code""", SharedClass.class)
                .setParameter("id", id)
                .setParameter("other", otherId)
                .getResultList();
    }

    List<Past> past(UUID id) {
        access.require(id);
        return mergers.of(id).stream()
                .map(merger -> new Past(
                        merger.id(),
                        merger.mergedAt(),
                        nameOf(merger.fromId()),
                        nameOf(merger.intoId()),
                        merger.reason(),
                        merger.undoneAt()))
                .toList();
    }

    private String nameOf(UUID id) {
        return trainees.findByIdOptional(id).map(Trainee::fullName).orElse("");
    }

    private static Choice choice(MergedField field, String mine, String theirs, Side chosen) {
        Side usual = mine == null && theirs != null && field != MergedField.UNIT ? Side.OTHER : Side.THIS;
        return new Choice(field, mine, theirs, chosen == null ? usual : chosen);
    }

    private String text(MergedField field, Particulars of) {
        return switch (field) {
            case FULL_NAME -> of.fullName();
            case BIRTH_YEAR -> of.birthYear() == null ? null : of.birthYear().toString();
            case UNIT -> of.unitId() == null ? null : units.path(of.unitId().toString());
            case POSITION -> of.position();
            case ORGANISATION -> of.organisation();
            case PHONE -> of.phone() == null ? null : of.phone().replaceFirst("^\\+84", "0");
            case EMAIL -> of.email();
        };
    }
}
