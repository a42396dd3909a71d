package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.course.joining.OwnPlace;
import vn.ntm.training.trainee.TraineeAccounts;

/** Whether whoever sent the request is on the list of a class: by an account of their own, or the link to their trainings. */
@ApplicationScoped
class OwnRegistration implements OwnPlace {

    @Inject
    CurrentUser currentUser;

    @Inject
    TraineeAccounts accounts;

    @Inject
    Registrations registrations;

    @Override
    public Optional<State> in(UUID classId) {
        Set<UUID> me = me();
        return me.isEmpty()
                ? Optional.empty()
                : registrations.statuses(classId, me).stream()
                        .flatMap(OwnRegistration::state)
                        .sorted()
                        .findFirst();
    }

    private Set<UUID> me() {
        if (currentUser.link().map(SignedLink::subject).orElse(null) instanceof LinkSubject.Trainings(UUID traineeId)) {
            return Set.of(traineeId);
        }
        return currentUser.find().map(user -> accounts.traineesOf(user.id())).orElse(Set.of());
    }

    private static Stream<State> state(RegistrationStatus status) {
        return switch (status) {
            case CONFIRMED -> Stream.of(State.CONFIRMED);
            case OFFERED -> Stream.of(State.OFFERED);
            case WAITLISTED -> Stream.of(State.WAITING);
            case PENDING -> Stream.of(State.PENDING);
            case CANCELLED, REJECTED -> Stream.empty();
        };
    }
}
