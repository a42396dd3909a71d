/**
 * Signing in with an account of an OpenID Connect provider, beside local accounts; off unless {@code NTM_OIDC_SERVER_URL} is
 * set. The provider says who somebody is and nothing else: roles come from the account that is linked to its issuer and
 * subject. Pages exchange what it says for a session of ours at once; programs send its access tokens.
 */
package vn.ntm.training.account.oidc;
