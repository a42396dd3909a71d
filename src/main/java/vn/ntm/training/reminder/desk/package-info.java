/**
 * What desks of units and contacts of rooms are told: who sent no list, which rolls are missing, what a list became, and each
 * morning what waits. Many of a kind go to one desk as one message, and what is not so any more when it goes out is not told.
 */
package vn.ntm.training.reminder.desk;
