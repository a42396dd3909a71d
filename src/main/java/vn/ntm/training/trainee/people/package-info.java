/**
 * Finding people and looking at one of them, for desks that hold the permission. Every look is an entry of the audit.
 */
package vn.ntm.training.trainee.people;
