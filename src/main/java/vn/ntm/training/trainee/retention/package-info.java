/**
 * How long people are reachable: contact and sealed data of those who take part no longer is erased after a time that is configured.
 * Names and figures stay. Door: none; {@code RetentionJob} works by itself.
 */
package vn.ntm.training.trainee.retention;
