/**
 * Running totals of each class, kept in the transaction of what they count: registrations by {@code registration},
 * participations here, by the event of {@code attendance}. A scheduled recount compares them with the rows, repairs what
 * drifted and reports it. Door: {@code GET /api/classes/{id}/tally}.
 */
package vn.ntm.training.tally;
