package vn.ntm.training.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import vn.ntm.training.account.access.RateTerms;
import vn.ntm.training.account.link.LinkTerms;
import vn.ntm.training.account.password.PasswordTerms;

/** What can be set about accounts and signing in. */
@ConfigMapping(prefix = "ntm.account")
public interface AccountConfig {

    /** Password of the user {@code admin} that the first start creates ({@code NTM_ADMIN_PASSWORD}); else a random one. */
    Optional<String> adminPassword();

    /** Administrators and province desks must use a one-time code besides the password. */
    @WithDefault("false")
    boolean totpRequired();

    /**
     * So many attempts to sign in may be under way or have failed from one address before there are waits: the network of a
     * whole province may sit behind it, and each attempt counts until it succeeds. What stops guessing is the account.
     */
    @WithDefault("1000")
    int freeAttemptsPerAddress();

    /** An API token ends after this. */
    @WithDefault("P30D")
    Duration tokenLifetime();

    /** A session ends when nothing was asked for this long... */
    @WithDefault("PT2H")
    Duration sessionIdle();

    /** ...and in any case after this. */
    @WithDefault("PT12H")
    Duration sessionLifetime();

    /** A link for a new password works this long. */
    @WithDefault("PT30M")
    Duration resetLifetime();

    /** For trying things out without TLS: on localhost, and only there, the session cookie may travel over plain HTTP. */
    @WithDefault("false")
    boolean plainHttpOnLocalhost();

    /** What it costs to try a password. */
    PasswordTerms password();

    /** Signed personal links. */
    LinkTerms link();

    /** How often what is expensive may be asked for. */
    RateTerms rate();

    /** Where people reach the server; what mails link to. Never taken from a request, which may lie. */
    @WithDefault("http://localhost:8080")
    URI publicAddress();
}
