package vn.ntm.training.course.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.ClassView;

/** Finds the next step for whoever sent the request. */
@ApplicationScoped
public class NextSteps {

    @Inject
    CurrentUser currentUser;

    @Inject
    Instance<OwnPlace> ownPlaces;

    /** @param seatsLeft null: no limit */
    public NextStep of(ClassView view, ClassRights rights, Integer seatsLeft, Instant now) {
        return NextStep.of(
                view.id(),
                new Situation(
                        view.status(),
                        view.registrationMode(),
                        view.registrationOpensAt(),
                        end(view),
                        seatsLeft,
                        viewer(view.id(), rights),
                        own(view.id()),
                        now));
    }

    private static Instant end(ClassView view) {
        return view.registrationClosesAt() != null || view.sessions().isEmpty()
                ? view.registrationClosesAt()
                : view.sessions().getFirst().startsAt();
    }

    private OwnPlace.State own(UUID classId) {
        return ownPlaces.stream()
                .map(places -> places.in(classId))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Viewer viewer(UUID classId, ClassRights rights) {
        boolean contact =
                currentUser.link().map(SignedLink::subject).orElse(null) instanceof LinkSubject.Registration link
                        && link.classId().equals(classId);
        if (contact) {
            return Viewer.CONTACT;
        }
        if (currentUser.find().isEmpty()) {
            return Viewer.VISITOR;
        }
        if (!currentUser.scope().mayChangeAnything()) {
            return Viewer.READER;
        }
        return rights.mayTakePart() ? Viewer.DESK : Viewer.UNINVITED;
    }
}
