/**
 * Who did what to what: entries that are added in the transaction of the change and never changed, chained by their
 * hashes. The door is {@link vn.ntm.training.audit.Audit}; {@code GET /api/audit} reads, {@code --verify-audit} on the
 * command line and {@code GET /api/audit/verification} check the chain. An answer waits until the disk has what the request
 * changed: {@link vn.ntm.training.audit.AnswerAfterDisk}.
 */
package vn.ntm.training.audit;
