/**
 * Trainees who may be one person. {@code Resemblance} holds the rule and explains itself; a person decides: either they are
 * merged (see {@code trainee.merger}), or told to be two people, and the pair does not come back.
 */
package vn.ntm.training.trainee.duplicate;
