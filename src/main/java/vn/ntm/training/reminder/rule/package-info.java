/** When people are reminded of what, by class; asked by what plans messages, set by who holds the class. */
package vn.ntm.training.reminder.rule;
