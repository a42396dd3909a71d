package vn.ntm.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Lists of accounts, and the one condition that says whose account a desk looks after. */
@ApplicationScoped
class UserLists {

    /** Grants that have not ended; of somebody who has none left, the past ones: the desk can grant a role again. */
    private static final String GRANTS_THAT_COUNT = """
            role_grant g where g.user_id = u.id
              and (g.valid_to is null or g.valid_to > :today or not exists (
                select from role_grant other where other.user_id = u.id
                  and (other.valid_to is null or other.valid_to > :today)))""";

    private static final String LOOKED_AFTER = """
             (cast(:reach as bigint[]) is null or (
               exists (select from %1$s)
               and not exists (select from %1$s and not (
                 g.role in ('COMMUNE_DESK', 'TRAINER', 'TRAINEE')
                 and coalesce(g.unit_id = any(cast(:reach as bigint[])), false)))))""".formatted(GRANTS_THAT_COUNT);

    private static final String MATCHING = """
             and (:anyRole or exists (select from %1$s and g.role = any(cast(:roles as text[]))))
             and strpos(lower(unaccent(concat_ws(' ', u.display_name, u.username, u.email))),
                        lower(unaccent(cast(:text as text)))) > 0
             and (cast(:unit as bigint) is null or exists (select from %1$s and (g.unit_id = :unit or exists (
                   select from unit_version v
                   where v.unit_id = g.unit_id and v.parent_id = :unit and upper_inf(v.valid)))))
             and (cast(:state as text) is null or :state = case
                   when u.disabled then 'DISABLED' when u.password_hash is null then 'NO_PASSWORD' else 'ACTIVE' end)""".formatted(GRANTS_THAT_COUNT);

    private static final Map<String, String> SORTABLE = Map.of(
            "username",
            "u.username",
            "displayName",
            "u.display_name collate \"vi-x-icu\"",
            "createdAt",
            "u.created_at");

    @Inject
    EntityManager entities;

    /** Whether all grants of the account that count are of roles below a desk and within its reach. */
    boolean isLookedAfter(UUID id, Reach reach, LocalDate today) {
        return !entities.createNativeQuery("select 1 from app_user u where u.id = :id and" + LOOKED_AFTER)
                .setParameter("id", id)
                .setParameter("reach", reach.parameter())
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }

    Page<AppUser> page(UserFilter filter, Reach reach, LocalDate today, Paging paging) {
        String where = " from app_user u where" + LOOKED_AFTER + MATCHING;
        Query count = entities.createNativeQuery("select count(*)" + where);
        Query page = entities.createNativeQuery(
                "select u.*" + where + " order by " + paging.orderBy(SORTABLE, "u.username", "u.id")
                        + " limit :size offset :offset",
                AppUser.class);
        for (Query query : List.of(count, page)) {
            query.setParameter("reach", reach.parameter())
                    .setParameter("today", today)
                    .setParameter("anyRole", filter.roles().isEmpty())
                    .setParameter(
                            "roles", filter.roles().stream().map(Role::name).toArray(String[]::new))
                    .setParameter("unit", filter.unitId())
                    .setParameter(
                            "state",
                            filter.state() == null ? null : filter.state().name())
                    .setParameter("text", filter.text());
        }
        page.setParameter("size", paging.size()).setParameter("offset", paging.offset());
        @SuppressWarnings("unchecked")
        List<AppUser> items = page.getResultList();
        return new Page<>(items, ((Number) count.getSingleResult()).longValue(), paging.page(), paging.size());
    }
}
