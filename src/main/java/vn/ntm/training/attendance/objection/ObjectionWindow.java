package vn.ntm.training.attendance.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** When people may object to their mark: from the start of the session until the end of a day, in the time of Vietnam. */
@ApplicationScoped
public class ObjectionWindow {

    @Inject
    ObjectionConfig config;

    @Inject
    Units units;

    /** The last day on which an objection is taken. */
    public LocalDate lastDay(Instant endsAt) {
        return LocalDate.ofInstant(endsAt, VietnameseFormat.ZONE).plusDays(config.objectionDays());
    }

    /** Whether an objection can be sent now. */
    public boolean isOpen(Instant startsAt, Instant endsAt, Instant now) {
        return !now.isBefore(startsAt) && !isOver(endsAt, now);
    }

    /** @throws RuleViolation when no objection is taken now; after the last day it tells whom to call */
    void check(Session session, Instant now) {
        TrainingClass trainingClass = session.trainingClass();
        if (trainingClass.status() == ClassStatus.CANCELLED) {
            throw new RuleViolation("class.cancelled");
        }
        if (now.isBefore(session.startsAt())) {
            throw new RuleViolation("objection.too-early", VietnameseFormat.dateTime(session.startsAt()));
        }
        if (isOver(session.endsAt(), now)) {
            String organiser = organiser(trainingClass);
            throw new RuleViolation(
                    "objection.too-late",
                    VietnameseFormat.date(lastDay(session.endsAt())),
                    organiser,
                    organiser.isEmpty() ? 0 : 1);
        }
    }

    private boolean isOver(Instant endsAt, Instant now) {
        return LocalDate.ofInstant(now, VietnameseFormat.ZONE).isAfter(lastDay(endsAt));
    }

    /** Empty for the Ministry. */
    private String organiser(TrainingClass trainingClass) {
        Long unit = trainingClass.organiserUnitId();
        return unit == null
                ? ""
                : units.findOn(unit, trainingClass.referenceDate())
                        .map(UnitView::name)
                        .orElse("");
    }
}
