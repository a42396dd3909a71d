package vn.ntm.training.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.joining.OwnPlace;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/**
 * Who reads and changes materials. Those of a class: read by who takes part in it, as desk, trainer or with a seat; changed by who
 * holds it. Those of modules: read by everybody who signed in; that they are the administrators' is in the access table for what
 * names a module, and asked here for what names a material.
 */
@ApplicationScoped
class MaterialAccess {

    @Inject
    ClassAccess classes;

    @Inject
    OwnPlace ownPlace;

    @Inject
    CurrentUser currentUser;

    boolean hasSeat(UUID classId) {
        return ownPlace.in(classId).filter(OwnPlace.State.CONFIRMED::equals).isPresent();
    }

    boolean mayChange(UUID classId) {
        return classes.rightsIn(classId).mayChange();
    }

    /** @throws NotFound, NotAllowed when the sender may not */
    void requireReadable(UUID classId) {
        if (!hasSeat(classId)) {
            classes.requireTakingPart(classId);
        }
    }

    /** For somebody with a seat, by an account or a personal link; @throws NotFound for everybody else */
    void requireSeat(UUID classId) {
        if (!hasSeat(classId)) {
            throw new NotFound("class", classId);
        }
    }

    void requireReadable(Material material) {
        if (material.owner() instanceof MaterialOwner.OfClass(UUID classId) && !hasSeat(classId)) {
            classes.require(classId, ClassRights::mayTakePart, "material", material.id());
        }
    }

    void requireChangeable(Material material) {
        switch (material.owner()) {
            case MaterialOwner.OfClass(UUID classId) ->
                classes.require(classId, ClassRights::mayChange, "material", material.id());
            case MaterialOwner.OfModule _ -> {
                if (!mayChangeModules()) {
                    throw new NotAllowed("http.403");
                }
            }
        }
    }

    /** As curricula: who changes what is the Ministry's. */
    boolean mayChangeModules() {
        return currentUser.scope().mayChange((Long) null);
    }
}
