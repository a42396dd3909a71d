/** Secrets: the server's key and what is sealed or fingerprinted with it, and random secrets that are handed to people. */
package vn.ntm.training.shared.secret;
