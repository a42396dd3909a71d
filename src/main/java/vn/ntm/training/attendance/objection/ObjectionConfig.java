package vn.ntm.training.attendance.objection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Objections to marks. */
@ConfigMapping(prefix = "ntm.attendance")
interface ObjectionConfig {

    /** How many days after the day on which a session ended people may object to their mark; the last day counts in full. */
    @WithDefault("7")
    int objectionDays();
}
