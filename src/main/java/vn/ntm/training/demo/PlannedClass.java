package vn.ntm.training.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.ntm.training.course.ClassInput;
import vn.ntm.training.course.ClassInputBuilder;
import vn.ntm.training.course.SessionInput;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * One class of the demo programme: what is drawn up, how many cadres each province sends, and where in the pool of the
 * province this class begins to draw, so that many cadres come again and many are new.
 *
 * @param title its title, by which it is found again at the next start
 * @param days the days it is held on, with two sessions each
 */
record PlannedClass(
        String title, ClassInputBuilder draft, List<LocalDate> days, int cadresPerProvince, int poolOffset) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final int SESSION_MINUTES = 210;
    private static final int PERIODS = 4;

    ClassInput input() {
        for (LocalDate day : days) {
            draft.session(session(day, MORNING)).session(session(day, AFTERNOON));
        }
        return draft.synthetic().build();
    }

    LocalDate firstDay() {
        return days.getFirst();
    }

    /** When the class is drawn up and announced. */
    Instant announcedAt() {
        return at(firstDay().minusDays(25), LocalTime.of(9, 0));
    }

    /** When the provinces send their lists. */
    Instant listsSentAt() {
        return at(firstDay().minusDays(6), LocalTime.of(15, 0));
    }

    /** When the organiser closes the books on it. */
    Instant closedAt() {
        return at(days.getLast().plusDays(3), LocalTime.of(10, 0));
    }

    private static SessionInput session(LocalDate day, LocalTime start) {
        Instant startsAt = at(day, start);
        return new SessionInput(
                null,
                startsAt,
                startsAt.plusSeconds(SESSION_MINUTES * 60L),
                PERIODS,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnameseFormat.ZONE).toInstant();
    }
}
