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
}
