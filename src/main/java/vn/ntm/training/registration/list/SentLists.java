package vn.ntm.training.registration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The lists that were sent for a class, newest first; a dry run only as long as it was not confirmed. */
@ApplicationScoped
class SentLists {

    private static final String FROM = """
             from registration_list l
            where class_id = :class and (cast(:sender as text) is null or uploaded_by = :sender)
              and not (dry_run and exists (select from registration_list e where e.tried_as = l.id))
            """;

    @Inject
    Session database;

    /** @param sender whose lists; empty: everybody's */
    Page<SentList> page(UUID classId, Optional<String> sender, Paging paging) {
        List<SentList> items = database.createNativeQuery(
                        "select id, file_name, dry_run, state, accepted, updated, rejected, uploaded_by, uploaded_at"
                                + FROM + "order by uploaded_at desc, id",
                        Tuple.class)
                .setParameter("class", classId)
                .setParameter("sender", sender.orElse(null), String.class)
                .setFirstResult((int) Math.min(paging.offset(), Integer.MAX_VALUE))
                .setMaxResults(paging.size())
                .getResultStream()
                .map(SentLists::list)
                .toList();
        long total = Column.of(database, "select count(*)" + FROM, Long.class)
                .setParameter("class", classId)
                .setParameter("sender", sender.orElse(null), String.class)
                .getSingleResult();
        return new Page<>(items, total, paging.page(), paging.size());
    }

    private static SentList list(Tuple row) {
        return new SentList(
                row.get("id", UUID.class),
                row.get("file_name", String.class),
                row.get("dry_run", Boolean.class),
                ListImport.State.valueOf(row.get("state", String.class)),
                row.get("accepted", Integer.class),
                row.get("updated", Integer.class),
                row.get("rejected", Integer.class),
                row.get("uploaded_by", String.class),
                row.get("uploaded_at", Instant.class));
    }
}
