package vn.ntm.training.registration.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.registration.quota.QuotasView.QuotaView;
import vn.ntm.training.shared.Column;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.Units;

/** The stored quotas of classes. */
@ApplicationScoped
public class Quotas {

    record Terms(
            Integer capacity,
            Integer taken,
            Integer waiting,
            String mode,
            Integer offerHours,
            Boolean siteLimit,
            Integer version) {}

    record Row(UUID id, Long unitId, String level, Integer seats, Integer taken) {}

    record Used(Integer ordinal, Integer taken) {}

    @Inject
    Session database;

    @Inject
    Units units;

    public QuotasView of(TrainingClass trainingClass) {
        return view(trainingClass, terms(trainingClass.id(), ""));
    }

    /** The same, and no seat of the class is taken or given back until the end of the transaction. */
    QuotasView locked(TrainingClass trainingClass) {
        return view(trainingClass, terms(trainingClass.id(), " for update"));
    }

    private Terms terms(UUID classId, String locking) {
        return database.createNativeQuery("""
                        select capacity, taken, waiting, waiting_mode, offer_hours, site_limit, rules_version
                        from class_seats where class_id = :class""" + locking, Terms.class)
                .setParameter("class", classId)
                .getSingleResult();
    }

    private QuotasView view(TrainingClass trainingClass, Terms terms) {
        LocalDate day = trainingClass.referenceDate();
        List<QuotaView> items = database.createNativeQuery("""
                        select q.id, q.unit_id, q.cadre_level, q.seats, q.taken
                        from class_quota q
                        left join unit u on u.id = q.unit_id
                        where q.class_id = :class
                        order by u.level = 'COMMUNE', u.level = 'DISTRICT', u.code nulls first, q.cadre_level nulls first, q.id""", Row.class)
                .setParameter("class", trainingClass.id())
                .getResultStream()
                .map(row -> new QuotaView(
                        row.id(),
                        row.unitId(),
                        row.unitId() == null ? null : name(row.unitId(), day),
                        row.level() == null ? null : CadreLevel.valueOf(row.level()),
                        row.seats(),
                        row.taken()))
                .toList();
        return new QuotasView(
                terms.capacity(),
                terms.taken(),
                terms.waiting(),
                WaitingListMode.valueOf(terms.mode()),
                terms.offerHours(),
                terms.siteLimit(),
                items,
                terms.version());
    }

    /** With what the unit lies in; a class may have been moved to a day on which there is no such unit. */
    String name(long unitId, LocalDate day) {
        return units.findOn(unitId, day).isPresent() ? units.pathOn(unitId, day).text() : "#" + unitId;
    }

    /** How many seats of each part are gone, in their order. */
    List<Integer> used(UUID classId, List<QuotasInput.Part> parts) {
        return bind(
                        database.createNativeQuery(
                                "select ordinal, taken from seats_used(:class, :units, :levels) order by ordinal",
                                Used.class),
                        classId,
                        parts)
                .getResultStream()
                .map(Used::taken)
                .toList();
    }

    /** The class is locked, and the numbers of used seats are from under the same lock. */
    void store(UUID classId, QuotasInput input, List<Integer> used) {
        bind(database.createNativeMutationQuery("""
                        delete from class_quota q
                        where q.class_id = :class and not exists (
                          select from unnest(:units, :levels) as p (unit_id, level)
                          where p.unit_id is not distinct from q.unit_id and p.level is not distinct from q.cadre_level)"""), classId, input.items()).executeUpdate();
        bind(database.createNativeMutationQuery("""
                        insert into class_quota (class_id, unit_id, cadre_level, seats, taken)
                        select :class, unit_id, level, seats, taken
                        from unnest(:units, :levels, :seats, :used) as p (unit_id, level, seats, taken)
                        on conflict (class_id, unit_id, cadre_level)
                          do update set seats = excluded.seats, taken = excluded.taken"""), classId, input.items())
                .setParameter(
                        "seats",
                        input.items().stream().map(QuotasInput.Part::seats).toArray(Integer[]::new))
                .setParameter("used", used.toArray(Integer[]::new))
                .executeUpdate();
        database.createNativeMutationQuery("""
                        update class_seats
                        set waiting_mode = :mode, offer_hours = :hours, site_limit = :sites, rules_version = rules_version + 1
                        where class_id = :class""")
                .setParameter("mode", input.waitingListMode().name())
                .setParameter("hours", input.offerHours())
                .setParameter("sites", input.siteLimit())
                .setParameter("class", classId)
                .executeUpdate();
        Column.of(database, "select 1 from rules_changed(:class)", Integer.class)
                .setParameter("class", classId)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private static <Q extends CommonQueryContract> Q bind(Q query, UUID classId, List<QuotasInput.Part> parts) {
        return (Q) query.setParameter("class", classId)
                .setParameter(
                        "units", parts.stream().map(QuotasInput.Part::unitId).toArray(Long[]::new))
                .setParameter(
                        "levels",
                        parts.stream()
                                .map(part -> part.cadreLevel() == null
                                        ? null
                                        : part.cadreLevel().name())
                                .toArray(String[]::new));
    }
}
