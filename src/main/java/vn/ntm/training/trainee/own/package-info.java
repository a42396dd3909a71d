/**
 * What is kept about oneself: seen, taken along, and corrected by asking the desk. For the holder of an account that is linked to a
 * trainee, and of a personal link to the own trainings.
 */
package vn.ntm.training.trainee.own;
