package vn.ntm.training.trainee.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.trainee.erasure.PersonalRows;

/** Erases what is kept of one person for too long, and tells what would be erased. */
@ApplicationScoped
@Transactional
class Outdating {

    /** What the audit keeps: since when there was nothing, never what was erased. */
    private record Erased(Instant nothingSince) {}

    @Inject
    OutdatedPeople people;

    @Inject
    OutdatedLists lists;

    @Inject
    PersonalRows personal;

    @Inject
    RetentionConfig config;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Who took part in nothing since then is outdated. */
    Instant cutoff() {
        return ZonedDateTime.ofInstant(clock.instant(), VietnameseFormat.ZONE)
                .minus(config.period())
                .toInstant();
    }

    /** False when the person came back meanwhile, or another server was faster. */
    boolean erase(UUID id) {
        Instant cutoff = cutoff();
        if (!people.isStillOne(id, cutoff)) {
            return false;
        }
        personal.eraseContacts(List.of(id), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record("trainee.outdated-erased", "trainee", id, null, new Erased(cutoff));
        return true;
    }

    /** Changes nothing. */
    RetentionView dryRun() {
        Instant cutoff = cutoff();
        return RetentionView.of(config.period(), cutoff, people.count(cutoff), config.lists(), lists.count());
    }
}
