package vn.ntm.training.reminder.channel;

import io.smallrye.config.WithDefault;

/** How hard a channel is driven by one server. */
public interface ChannelTerms {

    /** Messages that are under way at the same time; each has a connection of its own. */
    @WithDefault("8")
    int connections();

    /** Messages per second; what is more waits. */
    @WithDefault("250")
    int perSecond();
}
