package vn.ntm.training.account.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;

/** All links that were handed out. */
@ApplicationScoped
class IssuedLinks implements PanacheRepositoryBase<IssuedLink, UUID> {

    /** Who handed it out keeps it, and so does whoever looks after the people that it is about. */
    private static final String KEPT =
            " from signed_link l where (l.issued_by = :user or " + Reach.condition("l.unit_id", "reach") + ")";

    private static final Map<String, String> SORTABLE = Map.of(
            "issuedAt", "l.issued_at",
            "expiresAt", "l.expires_at",
            "recipient", "l.recipient collate \"vi-x-icu\"");

    Page<IssuedLink> page(UUID user, Reach reach, LinkFilter filter, Paging paging) {
        String where = KEPT
                + " and (:anyPurpose or l.purpose = any(cast(:purposes as text[])))"
                + " and (cast(:about as uuid) is null or :about in (l.class_id, l.session_id, l.site_id, l.trainee_id)"
                + " or l.session_id in (select s.id from session s where s.class_id = cast(:about as uuid)))";
        Query count = kept("select count(*)" + where, null, user, reach);
        Query page = kept(
                "select l.*" + where + " order by " + paging.orderBy(SORTABLE, "l.issued_at desc", "l.id")
                        + " limit :size offset :offset",
                IssuedLink.class,
                user,
                reach);
        for (Query query : List.of(count, page)) {
            query.setParameter("anyPurpose", filter.purposes().isEmpty())
                    .setParameter("purposes", filter.names())
                    .setParameter("about", filter.about());
        }
        page.setParameter("size", paging.size()).setParameter("offset", paging.offset());
        @SuppressWarnings("unchecked")
        List<IssuedLink> items = page.getResultList();
        return new Page<>(items, ((Number) count.getSingleResult()).longValue(), paging.page(), paging.size());
    }

    /** @throws NotFound when there is no such link, or not for this user */
    IssuedLink requireKeptBy(UUID user, Reach reach, UUID id) {
        List<?> found = kept("select l.*" + KEPT + " and l.id = :id for update", IssuedLink.class, user, reach)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(IssuedLink.class::cast).findFirst().orElseThrow(NotFound.of("link", id));
    }

    /** Of a class and its sessions, what is not over at this time; nobody else changes them meanwhile. */
    @SuppressWarnings("unchecked")
    List<IssuedLink> workingOf(UUID user, Reach reach, UUID classId, Instant now) {
        return kept(
                        "select l.*" + KEPT
                                + " and l.revoked_at is null and l.expires_at > :now and (l.class_id = :class"
                                + " or l.session_id in (select s.id from session s where s.class_id = :class))"
                                + " order by l.id for update",
                        IssuedLink.class,
                        user,
                        reach)
                .setParameter("now", now)
                .setParameter("class", classId)
                .getResultList();
    }

    private Query kept(String sql, Class<?> type, UUID user, Reach reach) {
        Query query = type == null
                ? getEntityManager().createNativeQuery(sql)
                : getEntityManager().createNativeQuery(sql, type);
        return query.setParameter("user", user).setParameter("reach", reach.parameter());
    }
}
