package vn.ntm.training.attendance.checkin;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.link.LinkProof;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.TraineeAccounts;

/** Tells who comes: whose link was sent or, where none was, whose browser it is. */
@ApplicationScoped
class Comers {

    @Inject
    LinkProof proof;

    @Inject
    CurrentUser currentUser;

    @Inject
    TraineeAccounts accounts;

    /** @throws RuleViolation when the link is good, and about something else than the trainings of one person */
    Comer byLink(String address, HttpServerRequest request) {
        return of(proof.require(address, request)).orElseThrow(() -> new RuleViolation("check-in.other-link"));
    }

    /** Empty for a visitor, and for who came by a link that is about something else. */
    Optional<Comer> current() {
        return currentUser.link().isPresent()
                ? currentUser.link().flatMap(Comers::of)
                : currentUser.find().map(this::of);
    }

    private static Optional<Comer> of(SignedLink link) {
        return link.subject() instanceof LinkSubject.Trainings(UUID traineeId)
                ? Optional.of(new Comer(Set.of(traineeId), link.actor(), link.id(), link.recipient()))
                : Optional.empty();
    }

    private Comer of(SignedInUser user) {
        return new Comer(accounts.traineesOf(user.id()), user.username(), null, user.displayName());
    }
}
