/**
 * Signing in: the attempt and how often it may be made, and what it leads to: a session for pages, a token for programs.
 * Both exist on the server only as the hash of a secret, and end when their row does.
 */
package vn.ntm.training.account.signin;
