package vn.ntm.training.attendance.walkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollSheet.Person;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.attendance.capture.CaptureTaking;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.WalkIn;
import vn.ntm.training.registration.WalkInInput;
import vn.ntm.training.registration.WalkingIn;

/** Adds somebody who came unannounced to the roll of a room, as present. The same person added twice is there once. */
@ApplicationScoped
@Transactional
class WalkInTaking {

    @Inject
    TrainingClasses classes;

    @Inject
    RollTaking rolls;

    @Inject
    Rosters rosters;

    @Inject
    CaptureTaking captures;

    @Inject
    Sites sites;

    @Inject
    WalkingIn walkingIn;

    /**
     * Locks as a roll does (the class, the room), then as a registration does (the person, the seats).
     *
     * @param by who says so, null when nobody is signed in
     */
    WalkIn add(UUID sessionId, UUID siteId, WalkInInput input, String by) {
        WalkIn walkIn = enter(sessionId, siteId, input, by);
        if (walkIn instanceof WalkIn.Listed listed && !isFoundIn(sessionId, siteId, listed.registrationId())) {
            var there = new RollInput.Mark(listed.registrationId(), MarkStatus.PRESENT, null);
            rolls.handIn(sessionId, siteId, new RollInput(null, List.of(there)), by);
        }
        return walkIn;
    }

    /**
     * The same as a phone captured it: the person was there from then on, whenever that arrives and however often.
     *
     * @throws vn.ntm.training.shared.problem.InvalidInput when id or time of the capture cannot be read
     */
    WalkIn add(UUID sessionId, UUID siteId, CapturedWalkIn captured, String by) {
        if (!captured.isCaptured()) {
            return add(sessionId, siteId, captured.input(), by);
        }
        rolls.requireOpen(sessionId, siteId);
        Optional<UUID> known = captures.personOf(sessionId, siteId, captured.captureId());
        if (known.isPresent()) {
            return new WalkIn.Listed(known.get(), WalkIn.Outcome.LISTED);
        }
        WalkIn walkIn = enter(sessionId, siteId, captured.input(), by);
        if (walkIn instanceof WalkIn.Listed listed) {
            captures.found(sessionId, siteId, listed.registrationId(), captured.captureId(), captured.capturedAt(), by);
        }
        return walkIn;
    }

    private WalkIn enter(UUID sessionId, UUID siteId, WalkInInput input, String by) {
        TrainingClass trainingClass =
                classes.require(rolls.requireOpen(sessionId, siteId).classId());
        Site room = sites.require(siteId);
        return walkingIn.enter(trainingClass, room, input, by);
    }

    /** Who is there already, late perhaps, stays so. */
    private boolean isFoundIn(UUID sessionId, UUID siteId, UUID registration) {
        return rosters.sheet(sessionId, siteId).people().stream()
                .filter(person -> person.registrationId().equals(registration))
                .anyMatch(person -> siteId.equals(person.markedAt()) && wasThere(person));
    }

    private static boolean wasThere(Person person) {
        return MarkStatus.valueOf(person.status()).wasThere();
    }
}
