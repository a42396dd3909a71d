/**
 * Requests that are sent again because the answer did not arrive: with the same {@code Idempotency-Key} they have one effect
 * and one answer. The door is {@link vn.ntm.training.account.idempotency.Idempotency}.
 */
package vn.ntm.training.account.idempotency;
