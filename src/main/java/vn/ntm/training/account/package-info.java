/**
 * People who sign in: accounts, the roles granted to them, sign-in by password and one-time code, sessions and API tokens.
 * Doors: {@link vn.ntm.training.account.Accounts} makes accounts, {@link vn.ntm.training.account.scope.CurrentUser} tells
 * who is at work and where they may do what. Which address needs which role stands in {@code access.txt} alone.
 */
package vn.ntm.training.account;
