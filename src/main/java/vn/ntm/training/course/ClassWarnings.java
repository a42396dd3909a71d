package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.curriculum.Curricula;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.Units;

/**
 * Looks for what an organiser would want to know before publishing: trainers, rooms and audiences that are wanted elsewhere at
 * the same time, days on which offices are closed, the crowd at the end of the year, what is out of force on the day.
 */
@ApplicationScoped
public class ClassWarnings {

    /** From so many other classes on, a class of December adds to a pile. */
    private static final long A_PILE = 5;

    @Inject
    TrainingClasses classes;

    @Inject
    Clashes clashes;

    @Inject
    Sites sites;

    @Inject
    Curricula curricula;

    @Inject
    Units units;

    public List<Warning> of(UUID classId, ProblemTexts texts) {
        TrainingClass trainingClass = classes.require(classId);
        var found = new Found(new ArrayList<>(), texts);
        clashes.ofTrainers(classId)
                .forEach(clash -> found.add(
                        "warning.trainer-elsewhere",
                        clash.sessionId(),
                        clash.classId(),
                        clash.fullName(),
                        clash.classCode()));
        clashes.ofRooms(classId)
                .forEach(clash ->
                        found.add("warning.room-elsewhere", null, clash.classId(), clash.sites(), clash.classCode()));
        lookAtAudience(trainingClass, found);
        trainingClass.sessions().forEach(session -> lookAtDay(session, found));
        lookAtYearEnd(trainingClass, found);
        lookAtValidity(trainingClass, found);
        return found.warnings();
    }

    private void lookAtAudience(TrainingClass trainingClass, Found found) {
        for (UUID otherId : clashes.atTheSameTime(trainingClass.id())) {
            TrainingClass other = classes.require(otherId);
            if (sharesAudience(trainingClass, other)) {
                found.add("warning.audience-elsewhere", null, otherId, other.code(), other.title());
            }
        }
    }

    private boolean sharesAudience(TrainingClass one, TrainingClass other) {
        boolean levels = one.audienceLevels().isEmpty()
                || other.audienceLevels().isEmpty()
                || !Collections.disjoint(one.audienceLevels(), other.audienceLevels());
        Set<Long> areas = one.areaUnitIds();
        Set<Long> others = other.areaUnitIds();
        LocalDate day = one.referenceDate();
        return levels
                && (areas.isEmpty()
                        || others.isEmpty()
                        || areas.stream().anyMatch(area -> units.lieWithin(area, others, day))
                        || others.stream().anyMatch(area -> units.lieWithin(area, areas, day)));
    }

    private static void lookAtDay(Session session, Found found) {
        LocalDate day = session.heldOn();
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            found.add("warning.weekend", session.id(), null, session.ordinal(), VietnameseFormat.date(day));
        }
        Holidays.on(day)
                .ifPresent(holiday -> found.add(
                        "warning.holiday", session.id(), null, session.ordinal(), VietnameseFormat.date(day), holiday));
    }

    private void lookAtYearEnd(TrainingClass trainingClass, Found found) {
        LocalDate day = trainingClass.referenceDate();
        if (trainingClass.sessions().isEmpty() || day.getMonth() != Month.DECEMBER) {
            return;
        }
        LocalDate december = day.withDayOfMonth(1);
        long others = clashes.beginning(trainingClass.id(), december, december.plusMonths(1));
        if (others >= A_PILE) {
            found.add("warning.year-end", null, null, others);
        }
    }

    private void lookAtValidity(TrainingClass trainingClass, Found found) {
        LocalDate day = trainingClass.referenceDate();
        UUID curriculumId = trainingClass.description().curriculumId();
        if (curriculumId != null && !curricula.findById(curriculumId).isValidOn(day)) {
            found.add("warning.curriculum-not-valid", null, null, VietnameseFormat.date(day));
        }
        long areas = trainingClass.areaUnitIds().stream()
                .filter(area -> units.findOn(area, day).isEmpty())
                .count();
        long rooms = sites.ofClass(trainingClass.id()).stream()
                .filter(site -> units.findOn(site.unitId(), day).isEmpty())
                .count();
        if (areas + rooms > 0) {
            found.add("warning.units-not-valid", null, null, areas, rooms, VietnameseFormat.date(day));
        }
    }

    private record Found(List<Warning> warnings, ProblemTexts texts) {
        void add(String code, UUID sessionId, UUID otherClassId, Object... arguments) {
            warnings.add(new Warning(code, texts.text(code, arguments), sessionId, otherClassId));
        }
    }
}
