package vn.ntm.training.course;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/**
 * Moves classes on by their timetables. Safe on any number of replicas: each class is moved in a transaction of its own, under
 * its lock, and a class that another replica has moved meanwhile stays as it is.
 */
@ApplicationScoped
class TimetableJob implements Job {

    private static final Logger LOG = Logger.getLogger(TimetableJob.class);

    @Inject
    TrainingClasses classes;

    @Inject
    ClassPlanning planning;

    @Inject
    Clock clock;

    @Inject
    JobRunning running;

    @ConfigProperty(name = "ntm.course.timetable-every")
    String schedule;

    @Scheduled(
            every = "${ntm.course.timetable-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        return followTimetables();
    }

    /** One class that fails does not hold up the others. */
    Worked followTimetables() {
        var worked = new Worked();
        for (UUID id : classes.behindTheirTimetable(clock.instant())) {
            try {
                planning.followTimetable(id);
                worked.done(1);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Class %s could not be moved on by its timetable", id);
                worked.failed(e);
            }
        }
        return worked;
    }

    @Override
    public String name() {
        return "class-timetable";
    }

    @Override
    public String schedule() {
        return schedule;
    }
}
