/**
 * Trainees (học viên): people, once each, however many classes they attend. Nobody is taken for somebody else by name alone;
 * {@code Identity} holds the rule. What is kept here is of today: a registration freezes what was true for its class. Doors:
 * {@code TraineeMatching} to find out who somebody is, {@code Trainees} to read.
 */
package vn.ntm.training.trainee;
