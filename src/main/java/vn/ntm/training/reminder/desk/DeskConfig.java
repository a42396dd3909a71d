package vn.ntm.training.reminder.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What can be set about messages to desks. */
@ConfigMapping(prefix = "ntm.desk")
public interface DeskConfig {

    /** So long before registration closes, desks are told which of their units have sent nobody. */
    @WithDefault("P3D,P1D")
    List<Duration> listsBefore();

    /** So long after the end of a session, a room whose roll is missing is told. */
    @WithDefault("PT30M")
    Duration rollsAfter();

    /** How often lists and rolls are looked for; {@code off} for never. */
    @WithDefault("5m")
    String every();

    /** When provinces are told what waits, in the time of Vietnam; {@code off} for never. */
    @WithDefault("0 0 7 * * ?")
    String digestCron();
}
