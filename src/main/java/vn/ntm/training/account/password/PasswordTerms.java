package vn.ntm.training.account.password;

import io.smallrye.config.WithDefault;

/** What it costs to try a password ({@code ntm.account.password}). */
public interface PasswordTerms {

    /**
     * So much memory, in KiB, takes the hash of a password that is set from now on; what was hashed before keeps its own.
     * The default is the first choice of the OWASP Password Storage Cheat Sheet, 19 MiB. Less is for tests alone: it makes
     * guessing from a stolen table cheaper.
     */
    @WithDefault("19456")
    int memory();
}
