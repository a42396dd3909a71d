/**
 * Work that is done again and again: on one server at a time, by a lock of the database, with a record of each run. Every subject
 * may bring a {@link vn.ntm.training.shared.job.Job}; doors: {@link vn.ntm.training.shared.job.JobRunning} to run one,
 * {@link vn.ntm.training.shared.job.JobRuns} to see what came of it.
 */
package vn.ntm.training.shared.job;
