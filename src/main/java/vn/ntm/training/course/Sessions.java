package vn.ntm.training.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ntm.training.shared.problem.NotFound;

/** All sessions. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    /** @throws NotFound when there is no such session */
    public Session require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("session", id));
    }

    /** The class of a session, without loading either: they are to be loaded under a lock. */
    public UUID classOf(UUID id) {
        return find("select s.trainingClass.id from Session s where s.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(NotFound.of("session", id));
    }
}
