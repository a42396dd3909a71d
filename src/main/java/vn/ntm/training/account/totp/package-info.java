/** One-time codes of an authenticator app: RFC 6238 as every such app implements it. */
package vn.ntm.training.account.totp;
