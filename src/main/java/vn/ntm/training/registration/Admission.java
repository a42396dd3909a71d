package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.PlainSql;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

/** Who belongs into a class, and where in it. */
@ApplicationScoped
class Admission {

    @Inject
    Units units;

    @Inject
    Sites sites;

    @Inject
    PlainSql sql;

    /** @throws RuleViolation that says why nobody can register for the class alone now */
    void requireOpen(TrainingClass trainingClass, Instant now) {
        trainingClass.checkRegistrationOpen(now);
        if (trainingClass.registrationMode() == RegistrationMode.LIST_ONLY) {
            throw new RuleViolation("registration.list-only");
        }
    }

    /** @throws RuleViolation when nothing of the class changes any more */
    static void requireNotClosed(TrainingClass trainingClass) {
        switch (trainingClass.status()) {
            case CLOSED -> throw new RuleViolation("class.closed");
            case CANCELLED -> throw new RuleViolation("class.cancelled");
            case DRAFT, PUBLISHED, RUNNING, HELD -> {}
        }
    }

    /** @throws RuleViolation when nobody comes to the class any more */
    static void requireNotOver(TrainingClass trainingClass) {
        requireNotClosed(trainingClass);
        if (trainingClass.status() == ClassStatus.HELD) {
            throw new RuleViolation("class.held");
        }
    }

    /**
     * @throws InvalidInput when the unit does not exist on the day of the class or cannot be that of the cadre's level
     * @throws RuleViolation when the class does not invite the unit
     */
    Placement place(TrainingClass trainingClass, TraineeInput trainee) {
        if (trainee.cadreLevel() == CadreLevel.CENTRAL) {
            return Placement.MINISTRY;
        }
        LocalDate day = trainingClass.referenceDate();
        if (units.findOn(trainee.unitId(), day).isEmpty()) {
            throw InvalidInput.of("trainee.unitId", "registration.unit-not-valid", VietnameseFormat.date(day));
        }
        UnitPath unit = units.pathOn(trainee.unitId(), day);
        if (!Placement.fit(unit, trainee.cadreLevel())) {
            throw InvalidInput.of("trainee.unitId", "registration.unit-too-high", unit.text());
        }
        if (!isInvited(trainingClass, unit)) {
            throw new RuleViolation("registration.outside-areas", unit.text());
        }
        return Placement.of(unit, trainee.cadreLevel());
    }

    /** Areas are about local cadres: the Ministry may send whom it likes. */
    boolean isInvited(TrainingClass trainingClass, UnitPath unit) {
        return trainingClass.areaUnitIds().isEmpty()
                || units.lieWithin(unit.lowest(), trainingClass.areaUnitIds(), trainingClass.referenceDate());
    }

    /** The site that was asked for, else the one of the person's commune, district or province; null when none stands out. */
    UUID site(TrainingClass trainingClass, UUID wanted, Placement placement) {
        if (wanted == null) {
            return siteOfUnit(trainingClass.id(), placement);
        }
        if (!sites.findByIdOptional(wanted)
                .map(site -> site.classId().equals(trainingClass.id()))
                .orElse(false)) {
            throw InvalidInput.of("siteId", "registration.site-elsewhere");
        }
        return wanted;
    }

    private UUID siteOfUnit(UUID classId, Placement placement) {
        List<UUID> found = sql.rows(
                row -> row.getObject(1, UUID.class),
                """
                select min(s.id::text)::uuid
                from site s
                join unnest(?) with ordinality as u (id, height) on u.id = s.unit_id
                where s.class_id = ?
                group by u.height
                having count(*) = 1
                order by u.height
                limit 1""",
                new Long[] {placement.communeId(), placement.districtId(), placement.provinceId()},
                classId);
        return found.isEmpty() ? null : found.getFirst();
    }
}
