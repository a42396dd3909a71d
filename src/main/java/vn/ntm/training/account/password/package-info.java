/** Passwords: which ones are good enough, and how they are kept so that nobody can read them. */
package vn.ntm.training.account.password;
