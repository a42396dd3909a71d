package vn.ntm.training.trainee.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.PhoneNumber;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.unit.AreaChoices;

/** Finds people by a part of the name, without accents too, or by the whole phone number; never lists all. */
@ApplicationScoped
class PeopleSearch {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_BY_PHONE = Paging.MAX_SIZE;

    private static final String FOUND = """
            from trainee t
            left join unit_restatement r on r.unit_id = t.unit_id
            where t.merged_into is null and t.folded_name like :folded
              and (cast(:unit as bigint) is null or :unit in (t.unit_id, r.commune_id, r.province_id))
              and\s""" + Reach.condition("t.unit_id", "people");

    /** What the audit keeps of a search: not what was looked for. */
    record Searched(String by, int page, int people) {}

    @Inject
    PeopleAccess access;

    @Inject
    Session database;

    @Inject
    AreaChoices units;

    @Inject
    Audit audit;

    /**
     * Those whose name has the letters, the ones with these accents first, then in the order of rosters.
     *
     * @throws InvalidInput when fewer than two letters are given
     */
    Page<PersonView> byName(String name, Long unit, Paging paging) {
        Reach people = access.requireReach();
        String folded = QueryText.search(name)
                .filter(text -> text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS)
                .orElseThrow(() -> InvalidInput.of("q", "trainee.search-too-short"));
        String typed = QueryText.line("q", name).orElse("").toLowerCase(Locale.ROOT);
        List<PersonView> items = bound("select t.* " + FOUND + """
                 order by position(:typed in lower(t.full_name)) = 0, t.roster_name, t.id
                limit :size offset :offset""", Trainee.class, folded, unit, people)
                .setParameter("typed", typed)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset())
                .getResultStream()
                .map(trainee -> PersonView.of(trainee, units))
                .toList();
        long total = bound("select count(*) " + FOUND, Long.class, folded, unit, people)
                .getSingleResult();
        recorded("name", paging.page(), items.size());
        return new Page<>(items, total, paging.page(), paging.size());
    }

    /** All who can be called by this number: colleagues share one. */
    List<PersonView> byPhone(String phone) {
        Reach people = access.requireReach();
        var check = new InputCheck();
        String given = check.requiredText("phone", phone, 50);
        check.done();
        String number = PhoneNumber.read(given).orElseThrow(() -> InvalidInput.of("phone", "input.phone"));
        List<PersonView> items = database.createNativeQuery(
                        "select t.* from trainee t where t.merged_into is null and t.phone = :phone and "
                                + Reach.condition("t.unit_id", "people") + " order by t.roster_name, t.id",
                        Trainee.class)
                .setParameter("phone", number)
                .setParameter("people", people.parameter())
                .setMaxResults(MOST_BY_PHONE)
                .getResultStream()
                .map(trainee -> PersonView.of(trainee, units))
                .toList();
        recorded("phone", 0, items.size());
        return items;
    }

    private <T> NativeQuery<T> bound(String sql, Class<T> type, String folded, Long unit, Reach people) {
        return database.createNativeQuery(sql, type)
                .setParameter("folded", "%" + folded + "%")
                .setParameter("unit", unit, Long.class)
                .setParameter("people", people.parameter());
    }

    private void recorded(String by, int page, int people) {
        audit.recordReading("trainees.searched", "trainee", "*", new Searched(by, page, people));
    }
}
