package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What calendars may still hold and is not to take place: the database keeps it when a session is removed. */
@ApplicationScoped
public class RemovedSessions {

    @Inject
    org.hibernate.Session database;

    public List<RemovedSession> of(UUID classId) {
        return database.createNativeQuery("""
                        select id, ordinal, title, starts_at, ends_at, version from removed_session
                        where class_id = :class order by starts_at, id""", RemovedSession.class)
                .setParameter("class", classId)
                .getResultList();
    }
}
