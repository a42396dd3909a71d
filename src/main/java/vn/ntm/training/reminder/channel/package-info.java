/** The ways by which a message reaches somebody: e-mail, and gateways for SMS and Zalo. */
package vn.ntm.training.reminder.channel;
