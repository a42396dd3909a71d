package vn.ntm.training.tally;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.UnitLevel;

/**
 * The running totals for many who look at once. Figures are shared for less than a second; then one of those who ask looks
 * whether they changed, and only if they did are they read anew. Ages are measured by the clock of the machine.
 */
@ApplicationScoped
class LiveTallies {

    /** What no version tells, such as two people who were found to be one, shows after this long. */
    private static final Duration READ_ANEW = Duration.ofSeconds(30);

    private static final int MOST = 1_000;

    @Inject
    Tallies tallies;

    @Inject
    TallyConfig config;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final Cache<Asked, Known> shared =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(READ_ANEW).build();

    /** @param units null: all */
    private record Asked(UUID classId, Set<Long> units, UnitLevel by, Language language) {}

    /**
     * @param readAt when the figures were read, {@link System#nanoTime()}
     * @param checkedAt when they were found to stand
     */
    private record Known(LiveTally live, String version, long readAt, long checkedAt) {

        boolean isYounger(Duration age) {
            return System.nanoTime() - checkedAt < age.toNanos();
        }

        boolean stands(String versionNow) {
            return version.equals(versionNow) && System.nanoTime() - readAt < READ_ANEW.toNanos();
        }
    }

    /** As {@link Tallies#of}; at most {@code ntm.tally.shared-for} old. */
    LiveTally of(UUID classId, Reach within, UnitLevel by, Language language) {
        var asked = new Asked(classId, units(within), by, language);
        Known known = shared.getIfPresent(asked);
        if (known == null || !known.isYounger(config.sharedFor())) {
            // One of those who ask reads; the others wait for what that one finds.
            known = shared.asMap()
                    .compute(
                            asked,
                            (same, before) -> before != null && before.isYounger(config.sharedFor())
                                    ? before
                                    : checked(before, classId, within, by, language));
        }
        return known.live();
    }

    /** The version is read first: what changes in between makes it an old one, and is read the next time. */
    private Known checked(Known before, UUID classId, Reach within, UnitLevel by, Language language) {
        long now = System.nanoTime();
        Instant asOf = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String version = tallies.version(classId, within);
        if (before != null && before.stands(version) && !config.sharedFor().isZero()) {
            return new Known(before.live().at(asOf), version, before.readAt(), now);
        }
        return new Known(LiveTally.of(tallies.of(classId, within, by, language), json), version, now, now);
    }

    private static Set<Long> units(Reach within) {
        return within.isEverywhere() ? null : Set.of(within.parameter());
    }
}
