/**
 * Who may do what, where. {@link vn.ntm.training.account.scope.CurrentUser} tells who is at work, and its
 * {@link vn.ntm.training.account.scope.Scope} is the one place that answers whether a unit may be read or changed and that
 * builds the filter of queries: the units of the grants valid today, everything below them, and, for reading only, the
 * units that these came from.
 */
package vn.ntm.training.account.scope;
