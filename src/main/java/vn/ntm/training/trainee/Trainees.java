package vn.ntm.training.trainee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ntm.training.shared.problem.NotFound;

/** All trainees. */
@ApplicationScoped
public class Trainees implements PanacheRepositoryBase<Trainee, UUID> {

    /** The person, or the one that this one was merged into. */
    public Trainee require(UUID id) {
        Trainee trainee = findByIdOptional(id).orElseThrow(NotFound.of("trainee", id));
        return trainee.mergedInto() == null ? trainee : require(trainee.mergedInto());
    }
}
