package vn.ntm.training.registration.list;

import java.time.Instant;
import java.util.UUID;

/** A line in the list of the lists that were sent for a class. */
public record SentList(
        UUID id,
        String fileName,
        boolean dryRun,
        ListImport.State state,
        int accepted,
        int updated,
        int rejected,
        String uploadedBy,
        Instant uploadedAt) {

    public boolean isTried() {
        return dryRun && state == ListImport.State.DONE;
    }

    /** Of the badge that shows the state. */
    public String tone() {
        return switch (state) {
            case QUEUED, RUNNING -> "quiet";
            case DONE -> rejected == 0 ? "good" : "warning";
            case FAILED -> "bad";
        };
    }
}
