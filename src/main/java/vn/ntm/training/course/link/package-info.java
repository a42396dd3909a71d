/**
 * Pages where personal links of a class are handed out and taken back: to register the people of a unit, or to hand in the
 * roll of a room. An address is shown once, on the page that answers its making, and kept nowhere.
 */
package vn.ntm.training.course.link;
