package vn.ntm.training.account.link;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.account.scope.LinkPurpose;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.shared.input.InputCheck;

/**
 * A link to be issued. REGISTRATION takes {@code classId} and {@code unitId}, ROLL {@code sessionId} and {@code siteId},
 * TRAININGS {@code traineeId}.
 *
 * @param recipient who gets it, for the list of links and the audit
 * @param expiresAt null: after the usual time
 */
public record LinkInput(
        LinkPurpose purpose,
        UUID classId,
        Long unitId,
        UUID sessionId,
        UUID siteId,
        UUID traineeId,
        String recipient,
        Instant expiresAt) {

    private static final int LONGEST_RECIPIENT = 200;

    public static LinkInput registration(UUID classId, Long unitId, String recipient, Instant expiresAt) {
        return new LinkInput(LinkPurpose.REGISTRATION, classId, unitId, null, null, null, recipient, expiresAt);
    }

    public static LinkInput roll(UUID sessionId, UUID siteId, String recipient, Instant expiresAt) {
        return new LinkInput(LinkPurpose.ROLL, null, null, sessionId, siteId, null, recipient, expiresAt);
    }

    public static LinkInput trainings(UUID traineeId, String recipient, Instant expiresAt) {
        return new LinkInput(LinkPurpose.TRAININGS, null, null, null, null, traineeId, recipient, expiresAt);
    }

    /** The same with the text cleaned and the end filled in. */
    LinkInput checked(Instant now, LinkTerms terms) {
        var check = new InputCheck();
        if (check.required("purpose", purpose) != null) {
            checkIds(check);
        }
        String cleanRecipient = check.requiredText("recipient", recipient, LONGEST_RECIPIENT);
        Instant end = Objects.requireNonNullElseGet(expiresAt, () -> now.plus(terms.usualLifetime()))
                .truncatedTo(ChronoUnit.SECONDS);
        check.that(end.isAfter(now), "expiresAt", "link.ends-before-now");
        check.that(
                !end.isAfter(now.plus(terms.longestLifetime())),
                "expiresAt",
                "link.too-long",
                terms.longestLifetime().toDays());
        check.done();
        return new LinkInput(purpose, classId, unitId, sessionId, siteId, traineeId, cleanRecipient, end);
    }

    /** @throws NullPointerException unless {@link #checked} */
    LinkSubject subject() {
        return switch (purpose) {
            case REGISTRATION -> new LinkSubject.Registration(classId, unitId);
            case ROLL -> new LinkSubject.Roll(sessionId, siteId);
            case TRAININGS -> new LinkSubject.Trainings(traineeId);
        };
    }

    private void checkIds(InputCheck check) {
        checkId(check, "classId", classId, purpose == LinkPurpose.REGISTRATION);
        checkId(check, "unitId", unitId, purpose == LinkPurpose.REGISTRATION);
        checkId(check, "sessionId", sessionId, purpose == LinkPurpose.ROLL);
        checkId(check, "siteId", siteId, purpose == LinkPurpose.ROLL);
        checkId(check, "traineeId", traineeId, purpose == LinkPurpose.TRAININGS);
    }

    private static void checkId(InputCheck check, String field, Object id, boolean wanted) {
        if (wanted) {
            check.required(field, id);
        } else {
            check.that(id == null, field, "link.not-of-purpose");
        }
    }
}
