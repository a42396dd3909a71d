/** One's own account: who one is, another password, one-time codes. */
package vn.ntm.training.account.me;
