package vn.ntm.training.account.link;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long links and their sessions last ({@code ntm.account.link}), and how often one may try to guess. */
public interface LinkTerms {

    /** A link that is issued without an end works this long. */
    @WithDefault("P7D")
    Duration usualLifetime();

    /** No link is issued for longer. */
    @WithDefault("P45D")
    Duration longestLifetime();

    /** After this the link has to be opened again. */
    @WithDefault("PT4H")
    Duration sessionLifetime();

    /** So many links that were never issued may be tried from one address before there are waits. */
    @WithDefault("20")
    int freeGuessesPerAddress();
}
