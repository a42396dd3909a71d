package vn.ntm.training.attendance.capture;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollRecording;
import vn.ntm.training.attendance.RollRecording.Due;
import vn.ntm.training.attendance.RollSheet;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.attendance.capture.CaptureAnswers.Answer;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.ProblemTexts;

/**
 * Takes what phones captured. What stands afterwards depends on what was captured and when, not on the order, or the number of
 * times, in which it arrived: it is worked out anew from all that was ever said of these people in the session.
 */
@ApplicationScoped
@Transactional
public class CaptureTaking {

    @Inject
    RollTaking rolls;

    @Inject
    RollRecording recording;

    @Inject
    Rosters rosters;

    @Inject
    CaptureLog log;

    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What an entry of the audit tells; who was there stands in the marks. */
    private record Captured(Integer captures, Integer changed, Integer headcount) {}

    /** What became of each, and the roll as it stands now. */
    record Taken(List<Batch.Item> items, RollSheet sheet, Instant at) {

        CaptureAnswers answers(ProblemTexts texts) {
            return new CaptureAnswers(
                    items.stream().map(item -> answer(item, texts)).toList(),
                    sheet.present(),
                    sheet.headcount(),
                    sheet.version(),
                    at);
        }

        private static Answer answer(Batch.Item item, ProblemTexts texts) {
            Said.Unreadable why = item.refusal();
            return new Answer(
                    item.sentId(),
                    item.outcome(),
                    why == null ? null : why.code(),
                    why == null ? null : texts.text(why.code(), why.arguments()),
                    item.isTimeCorrected());
        }
    }

    /**
     * Locks as a roll does: the class, the room, the registrations.
     *
     * @param by who sends them, null when nobody is signed in
     * @throws vn.ntm.training.shared.problem.RuleViolation that says why no roll of the session can be taken now
     */
    Taken take(UUID sessionId, UUID siteId, CapturesInput sent, String by) {
        sent.checked();
        RollTerms terms = rolls.requireOpen(sessionId, siteId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var batch = new Batch(sent, siteId, sessions.require(sessionId).opensAt(), now);
        batch.compare(log.known(sessionId, siteId, batch.ids()));
        Set<UUID> people = batch.people();
        Set<UUID> confirmed = recording.lockConfirmed(terms.classId(), people);
        batch.refuseOthers(confirmed, recording.ofClass(terms.classId(), people));

        List<Said> fresh = batch.fresh();
        if (!fresh.isEmpty()) {
            log.add(sessionId, siteId, fresh, by, now);
            int changed = recordPeople(terms, sessionId, batch, by, now);
            Integer heads = recordHeads(sessionId, siteId, batch, by, now);
            audit.record(
                    "roll.captured",
                    "roll",
                    sessionId + "_" + siteId,
                    null,
                    new Captured(fresh.size(), changed, heads));
        }
        var sheet = rosters.sheet(sessionId, siteId);
        return new Taken(batch.items(), sheet, now);
    }

    /**
     * Takes that somebody was found in the room, as a tap on the person would be. Works in the transaction of its caller.
     *
     * @throws InvalidInput when id or time cannot be read, or the id is that of something else
     */
    public void found(UUID sessionId, UUID siteId, UUID registrationId, String id, String capturedAt, String by) {
        var there = new CapturesInput.Capture(
                id, registrationId.toString(), MarkStatus.PRESENT.name(), null, null, capturedAt);
        Batch.Item item = take(sessionId, siteId, new CapturesInput(List.of(there)), by)
                .items()
                .getFirst();
        if (item.refusal() != null) {
            String field = item.refusal().code().equals("capture.time") ? "capturedAt" : "captureId";
            throw InvalidInput.of(field, item.refusal().code(), item.refusal().arguments());
        }
    }

    /** Of whom a capture of the room is that arrived before. */
    public Optional<UUID> personOf(UUID sessionId, UUID siteId, String id) {
        try {
            return log.known(sessionId, siteId, List.of(Said.id(id))).stream()
                    .map(Said::registrationId)
                    .filter(Objects::nonNull)
                    .findFirst();
        } catch (Said.Unreadable why) {
            throw InvalidInput.of("captureId", why.code(), why.arguments());
        }
    }

    private int recordPeople(RollTerms terms, UUID sessionId, Batch batch, String by, Instant now) {
        Set<UUID> people = batch.people();
        if (people.isEmpty()) {
            return 0;
        }
        Map<UUID, Said> standing = new HashMap<>();
        log.ofPeople(sessionId, people).stream()
                .collect(groupingBy(Said::registrationId))
                .forEach((person, said) -> Said.standing(said).ifPresent(stands -> standing.put(person, stands)));
        batch.judge(standing);
        return recording.record(terms, sessionId, due(standing.values()), by, now);
    }

    private static List<Due> due(Collection<Said> standing) {
        return standing.stream()
                .map(said -> new Due(said.registrationId(), said.siteId(), said.status(), said.minutes(), said.at()))
                .toList();
    }

    /** @return what the room says now; null when it says nothing new */
    private Integer recordHeads(UUID sessionId, UUID siteId, Batch batch, String by, Instant now) {
        if (batch.fresh().stream().noneMatch(Said::isHeadcount)) {
            return null;
        }
        Said latest =
                log.headcounts(sessionId, siteId).stream().max(Said.BY_TIME).orElseThrow();
        batch.judgeHeads(latest);
        boolean changed = recording.recordHeads(sessionId, siteId, latest.heads(), latest.at(), by, now);
        return changed ? latest.heads() : null;
    }
}
