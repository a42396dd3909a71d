package vn.ntm.training.shared.job;

/** Work that is done again and again. Its bean calls {@link JobRunning#bySchedule} from its {@code @Scheduled} method. */
public interface Job {

    /** Lower case with hyphens, 3 to 40 characters, of one job only: names it in addresses and in {@code job_run}. */
    String name();

    /** When it runs, as it is configured: a period ({@code 60s}, {@code PT1S}), a cron expression, or {@code off}. */
    String schedule();

    /**
     * True for what looks for work every few seconds on all servers at once, since each thing is leased: it holds no lock of its
     * own, and only runs that did something are recorded. False: one server at a time, each run is recorded.
     */
    default boolean isShared() {
        return false;
    }

    /**
     * Does what there is to do, in transactions of its own. One thing that fails does not hold up the others.
     *
     * @throws Exception when nothing more can be done; the run is recorded as failed
     */
    Worked work() throws Exception;
}
