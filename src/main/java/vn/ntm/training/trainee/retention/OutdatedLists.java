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
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Files of lists whose class ended so long ago that nobody asks for them any more. */
@ApplicationScoped
@Transactional
class OutdatedLists {

    private static final String OUTDATED = """
            from registration_list l
            where l.content is not null and l.finished_at is not null and l.uploaded_at < :cutoff
              and not exists (select from session s where s.class_id = l.class_id and s.ends_at >= :cutoff)
            """;

    /** What the audit keeps. */
    private record Emptied(Instant endedBefore) {}

    @Inject
    Session database;

    @Inject
    RetentionConfig config;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    long count() {
        return bound("select count(*) " + OUTDATED, Long.class).getSingleResult();
    }

    /** @return how many were emptied; 0 when none is left */
    int emptySome() {
        List<UUID> lists = bound(
                        "select l.id " + OUTDATED + " order by l.id limit :most for update of l skip locked",
                        UUID.class)
                .setParameter("most", config.batch())
                .getResultList();
        Column.of(database, "select empty_lists(:ids, :now)", Long.class)
                .setParameter("ids", lists.toArray(UUID[]::new))
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .getSingleResult();
        lists.forEach(id -> audit.record("list.content-erased", "import", id, null, new Emptied(cutoff())));
        return lists.size();
    }

    private Instant cutoff() {
        return ZonedDateTime.ofInstant(clock.instant(), VietnameseFormat.ZONE)
                .minus(config.lists())
                .toInstant();
    }

    private <T> NativeQuery<T> bound(String sql, Class<T> type) {
        return database.createNativeQuery(sql, type).setParameter("cutoff", cutoff());
    }
}
