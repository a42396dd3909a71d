package vn.ntm.training.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.RuleViolation;

/** Takes pictures of signed sheets. The same picture sent twice to a room is there once. */
@ApplicationScoped
@Transactional
class SheetKeeping {

    /** Of one room in one session: some thousand names. */
    static final int MOST_PAGES = 30;

    @Inject
    RollTaking rolls;

    @Inject
    SignedSheets sheets;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What came of it. */
    record Kept(SignedSheet sheet, boolean isNew) {}

    /** What an entry of the audit tells. */
    private record Sent(Integer size, String sha256) {}

    static byte[] digest(byte[] sent) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sent);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * @param sha256 of what was sent
     * @throws RuleViolation when no roll of the session can be taken now, or the room has as many pages as it may
     */
    Kept keep(UUID sessionId, UUID siteId, byte[] sha256, Picture picture, String by) {
        rolls.requireOpen(sessionId, siteId);
        String digest = HexFormat.of().formatHex(sha256);
        List<SignedSheet> before = sheets.all(sessionId, siteId);
        Optional<SignedSheet> known =
                before.stream().filter(page -> page.sha256().equals(digest)).findFirst();
        if (known.isPresent()) {
            return new Kept(known.get(), false);
        }
        if (before.size() >= MOST_PAGES) {
            throw new RuleViolation("signed-sheet.too-many-pages", MOST_PAGES);
        }
        UUID id = Ids.next();
        sheets.add(id, sessionId, siteId, sha256, picture, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(
                "roll.sheet-sent", "roll", sessionId + "_" + siteId, null, new Sent(picture.jpeg().length, digest));
        return sheets.all(sessionId, siteId).stream()
                .filter(page -> page.id().equals(id))
                .map(page -> new Kept(page, true))
                .findFirst()
                .orElseThrow();
    }
}
