/**
 * What people are told about the use of their data, and what they agreed to: by purpose and version of the text. Nobody agrees for
 * somebody else. Withdrawing has effect at once: whoever keeps the data listens to {@code ConsentWithdrawn} and erases it. Doors:
 * {@code Consents} to ask, {@code ConsentGiving} to give and withdraw.
 */
package vn.ntm.training.trainee.consent;
