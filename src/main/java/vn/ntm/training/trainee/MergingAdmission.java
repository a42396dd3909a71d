package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;

/**
 * Lets the transaction see and change what row-level security hides of people who are merged, or counted as one: their rows may
 * be of a unit that is no more, or of another desk. Asked for after the right to it was checked.
 */
@ApplicationScoped
public class MergingAdmission {

    @Inject
    Session database;

    public void admit(Collection<UUID> traineeIds) {
        Column.of(database, """
                        select set_config('ntm.merging', cast(array(
                          select unnest(coalesce(scope_merging(), cast(array[] as uuid[]))) union select unnest(:ids)) as text), true)""", String.class)
                .setParameter("ids", traineeIds.toArray(UUID[]::new))
                .getSingleResult();
    }
}
