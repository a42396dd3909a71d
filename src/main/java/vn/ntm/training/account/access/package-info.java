/**
 * The gate that every request passes: who sent it ({@link vn.ntm.training.account.access.SignedInMechanism}), and whether
 * they may ({@link vn.ntm.training.account.access.AccessPolicy}, which reads {@code access.txt}).
 */
package vn.ntm.training.account.access;
