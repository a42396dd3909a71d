/**
 * Signed personal links for people without accounts: {@code /l/…} opens a short session of its own kind, which lets its
 * holder do one thing, see {@link vn.ntm.training.account.scope.SignedLink}. A subject that has such a thing decides by a
 * {@link vn.ntm.training.account.link.LinkGuard} who may hand out links for it.
 */
package vn.ntm.training.account.link;
