package vn.ntm.training.tally;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Running totals. */
@ConfigMapping(prefix = "ntm.tally")
interface TallyConfig {

    /** When all tallies are recounted, as a cron expression; "off" for never. */
    String recountCron();

    /**
     * How long viewers of a class are given the same figures. With the second between two questions of a page nobody sees
     * figures that are older than two seconds.
     */
    @WithDefault("PT0.7S")
    Duration sharedFor();
}
