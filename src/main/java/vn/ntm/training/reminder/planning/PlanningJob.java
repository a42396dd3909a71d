package vn.ntm.training.reminder.planning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;

/** Plans reminders again and again; a run that finds nothing new changes nothing. */
@ApplicationScoped
class PlanningJob implements Job {

    @Inject
    Planning planning;

    @Inject
    JobRunning running;

    @ConfigProperty(name = "ntm.reminder.plan-every")
    String schedule;

    @Scheduled(
            every = "${ntm.reminder.plan-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        running.bySchedule(this);
    }

    @Override
    public Worked work() {
        return Worked.on(planning.plan());
    }

    @Override
    public String name() {
        return "reminder-planning";
    }

    @Override
    public String schedule() {
        return schedule;
    }
}
