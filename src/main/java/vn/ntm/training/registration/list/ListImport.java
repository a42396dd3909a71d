package vn.ntm.training.registration.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.text.Language;

/**
 * A list that was sent, and how far it is.
 *
 * @param rows that tell of people
 * @param processed rows that were read so far
 * @param accepted rows of people who are on the list of the class now
 * @param updated rows of people who were on it before
 * @param notices what was passed over or guessed
 * @param failure why nothing of the list was entered
 * @param triedAs the dry run whose file this is; null when the file was sent for it
 * @param enteredAs the list that a dry run became when it was confirmed; null as long as it was not
 * @param contentErasedAt when its file was emptied; null as long as it is kept
 * @param mends what is not entered as it stands in the file
 */
public record ListImport(
        UUID id,
        UUID classId,
        String fileName,
        boolean dryRun,
        @JsonIgnore Language language,
        State state,
        int rows,
        int processed,
        int accepted,
        int updated,
        int rejected,
        List<RowProblem> problems,
        List<String> notices,
        String failure,
        @JsonIgnore String uploadedBy,
        Instant uploadedAt,
        Instant finishedAt,
        UUID triedAs,
        UUID enteredAs,
        Instant contentErasedAt,
        Mends mends,
        @JsonIgnore AllowedMends allowedMends) {

    /** How far a list is. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        /** As a whole; nothing of it was entered. */
        FAILED
    }

    static ListImport queued(UUID id, UUID classId, ListUpload upload, int rows, Mends mends, Instant now) {
        return new ListImport(
                id,
                classId,
                upload.fileName(),
                upload.dryRun(),
                upload.language(),
                State.QUEUED,
                rows,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                null,
                upload.by(),
                now,
                null,
                null,
                null,
                null,
                mends,
                upload.allowedMends());
    }

    /** A dry run that tells what would happen, and can be made to happen. */
    @JsonIgnore
    public boolean isTried() {
        return dryRun && state == State.DONE && enteredAs == null && !isEmptied();
    }

    /** Of its file nothing is left but numbers. */
    @JsonIgnore
    public boolean isEmptied() {
        return contentErasedAt != null;
    }

    @JsonIgnore
    public boolean isFailed() {
        return state == State.FAILED;
    }

    /** People whom the list puts on the class or brings up to date. */
    @JsonIgnore
    public int entering() {
        return accepted + updated;
    }

    @JsonIgnore
    public boolean isFinished() {
        return state == State.DONE || state == State.FAILED;
    }
}
