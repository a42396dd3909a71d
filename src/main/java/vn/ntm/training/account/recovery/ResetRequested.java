package vn.ntm.training.account.recovery;

import vn.ntm.training.shared.secret.RandomSecret;

/** Somebody is to be sent a link for a new password. The secret exists nowhere else: the mail is made from this event. */
record ResetRequested(String username, String displayName, String email, String locale, RandomSecret secret) {}
