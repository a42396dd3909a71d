/**
 * Merging of trainees who turned out to be one person, and undoing it. Both are remembered with their instants
 * ({@code trainee_merger}), so that a count of people as of an earlier one stays what it was; participations are counted anew by
 * whoever listens to {@code PeopleRegrouped}.
 */
package vn.ntm.training.trainee.merger;
