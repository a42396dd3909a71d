package vn.ntm.training.trainee.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long contact and sealed data is kept. */
@ConfigMapping(prefix = "ntm.retention")
interface RetentionConfig {

    /** After the last class, participation or registration of a person; no law says how long, so whoever runs the server does. */
    @WithDefault("P5Y")
    Period period();

    /** How long files of lists are kept after their class ended; numbers of what became of them stay. */
    @WithDefault("P1Y")
    Period lists();

    /** How many people or lists are looked up at once. */
    @WithDefault("200")
    int batch();

    /** When it is looked for people to be erased, in the time of Vietnam; "off" for never. */
    @WithDefault("0 15 3 * * ?")
    String cron();
}
