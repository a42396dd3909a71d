package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.text.Vietnamese;

/** What {@link TraineeKeeping} does for one person, for the thousands of a list in one statement each. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TraineeBatch {

    @Inject
    Session database;

    @Inject
    Event<GenderTold> genderTold;

    @Inject
    Clock clock;

    /** @return the ids of the new people, in the order of the inputs */
    public List<UUID> insert(List<TraineeInput> people, boolean synthetic) {
        UUID[] ids = people.stream().map(person -> Ids.next()).toArray(UUID[]::new);
        MutationQuery insert = database.createNativeMutationQuery("""
                insert into trainee (id, full_name, roster_name, folded_name, gender, birth_year, position,
                  organisation, cadre_level, unit_id, phone, email, synthetic, created_at)
                select id, full_name, roster_name, folded_name, gender, birth_year, position,
                  organisation, cadre_level, unit_id, phone, email, :synthetic, :now
                from unnest(:ids, :names, :rosterNames, :foldedNames, :genders, :birthYears, :positions,
                  :organisations, :levels, :units, :phones, :emails)
                  as p (id, full_name, roster_name, folded_name, gender, birth_year, position,
                    organisation, cadre_level, unit_id, phone, email)""");
        insert.setParameter("synthetic", synthetic)
                .setParameter("now", clock.instant())
                .setParameter("names", texts(people, TraineeInput::fullName))
                .setParameter("rosterNames", texts(people, person -> Vietnamese.rosterName(person.fullName())))
                .setParameter("foldedNames", texts(people, person -> Vietnamese.fold(person.fullName())));
        bind(insert, List.of(ids), people).executeUpdate();
        return List.of(ids);
    }

    /** Takes over all that is new about known people, as {@link Trainee#update} does. */
    public void update(Map<UUID, TraineeInput> people) {
        List<UUID> told = withoutGender(people);
        MutationQuery update = database.createNativeMutationQuery("""
                update trainee t
                set gender = coalesce(t.gender, p.gender), birth_year = coalesce(t.birth_year, p.birth_year),
                  position = coalesce(p.position, t.position), organisation = coalesce(p.organisation, t.organisation),
                  cadre_level = p.cadre_level, unit_id = p.unit_id,
                  phone = coalesce(p.phone, t.phone), email = coalesce(p.email, t.email), version = t.version + 1
                from unnest(:ids, :genders, :birthYears, :positions, :organisations, :levels, :units, :phones, :emails)
                  as p (id, gender, birth_year, position, organisation, cadre_level, unit_id, phone, email)
                where t.id = p.id""");
        bind(update, people.keySet(), people.values()).executeUpdate();
        if (!told.isEmpty()) {
            genderTold.fire(new GenderTold(told));
        }
    }

    /** Takes over only how to reach people and what they do now. */
    public void refresh(Map<UUID, TraineeInput> people) {
        database.createNativeMutationQuery("""
                        update trainee t
                        set position = coalesce(p.position, t.position), phone = coalesce(p.phone, t.phone),
                          email = coalesce(p.email, t.email), version = t.version + 1
                        from unnest(:ids, :positions, :phones, :emails) as p (id, position, phone, email)
                        where t.id = p.id""")
                .setParameter("ids", people.keySet().toArray(UUID[]::new))
                .setParameter("positions", texts(people.values(), TraineeInput::position))
                .setParameter("phones", texts(people.values(), TraineeInput::phone))
                .setParameter("emails", texts(people.values(), TraineeInput::email))
                .executeUpdate();
    }

    private List<UUID> withoutGender(Map<UUID, TraineeInput> people) {
        List<UUID> told = new ArrayList<>();
        people.forEach((id, person) -> {
            if (person.gender() != null) {
                told.add(id);
            }
        });
        return Column.of(database, "select id from trainee where id = any(:ids) and gender is null", UUID.class)
                .setParameter("ids", told.toArray(UUID[]::new))
                .getResultList();
    }

    private static MutationQuery bind(MutationQuery query, Collection<UUID> ids, Collection<TraineeInput> people) {
        return query.setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("genders", texts(people, TraineeInput::gender))
                .setParameter(
                        "birthYears",
                        people.stream().map(TraineeInput::birthYear).toArray(Integer[]::new))
                .setParameter("positions", texts(people, TraineeInput::position))
                .setParameter("organisations", texts(people, TraineeInput::organisation))
                .setParameter("levels", texts(people, TraineeInput::cadreLevel))
                .setParameter("units", people.stream().map(TraineeInput::unitId).toArray(Long[]::new))
                .setParameter("phones", texts(people, TraineeInput::phone))
                .setParameter("emails", texts(people, TraineeInput::email));
    }

    private static String[] texts(Collection<TraineeInput> people, Function<TraineeInput, Object> field) {
        return people.stream()
                .map(field)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
