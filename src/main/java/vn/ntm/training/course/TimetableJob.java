package vn.ntm.training.course;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Moves classes on by their timetables. Safe on any number of replicas: each class is moved in a transaction of its own, under
 * its lock, and a class that another replica has moved meanwhile stays as it is.
 */
@ApplicationScoped
class TimetableJob {

    private static final Logger LOG = Logger.getLogger(TimetableJob.class);

    @Inject
    TrainingClasses classes;

    @Inject
    ClassPlanning planning;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${ntm.course.timetable-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        followTimetables();
    }

    /** One class that fails does not hold up the others. */
    void followTimetables() {
        for (UUID id : classes.behindTheirTimetable(clock.instant())) {
            try {
                planning.followTimetable(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Class %s could not be moved on by its timetable", id);
            }
        }
    }
}
