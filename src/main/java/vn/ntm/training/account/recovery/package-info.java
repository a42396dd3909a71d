/** A new password for somebody who forgot the old one: a link by mail that works once and for a short time. */
package vn.ntm.training.account.recovery;
