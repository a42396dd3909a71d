package vn.ntm.training.registration.list;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import vn.ntm.training.shared.sheet.SheetLimits;

/** Lists of trainees from Excel or CSV. */
@ConfigMapping(prefix = "ntm.lists")
interface ListConfig {

    /** Largest file, in megabytes. */
    @WithDefault("10")
    int maxMegabytes();

    /** Most rows below the heading. */
    @WithDefault("50000")
    int maxRows();

    /** Most columns. */
    @WithDefault("100")
    int maxColumns();

    /** How often each server looks for lists that wait. */
    @WithDefault("PT1S")
    Duration poll();

    /** A worker that does not report for so long is taken for dead. */
    @WithDefault("PT2M")
    Duration lease();

    /** How often a list is begun before it is given up: it may be what kills its worker. */
    @WithDefault("3")
    int attempts();

    /** Most rows of a list that is taken while its sender waits. */
    @WithDefault("500")
    int directRows();

    default SheetLimits directLimits() {
        SheetLimits usual = limits();
        return new SheetLimits(
                usual.maxBytes(),
                usual.maxInflatedBytes(),
                usual.maxEntries(),
                usual.maxSheets(),
                directRows(),
                usual.maxColumns(),
                usual.maxCellLength());
    }

    default SheetLimits limits() {
        SheetLimits standard = SheetLimits.STANDARD;
        return new SheetLimits(
                maxMegabytes() << 20,
                standard.maxInflatedBytes(),
                standard.maxEntries(),
                standard.maxSheets(),
                maxRows(),
                maxColumns(),
                standard.maxCellLength());
    }
}
