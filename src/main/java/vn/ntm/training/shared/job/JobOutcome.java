package vn.ntm.training.shared.job;

/** What came of a run; SKIPPED: another server was at it. */
public enum JobOutcome {
    RUNNING,
    DONE,
    FAILED,
    SKIPPED
}
