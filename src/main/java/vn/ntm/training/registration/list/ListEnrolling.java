package vn.ntm.training.registration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.registration.Enrolment;
import vn.ntm.training.registration.RegistrationBatch;
import vn.ntm.training.registration.RegistrationResult;
import vn.ntm.training.registration.RegistrationStatus;
import vn.ntm.training.trainee.TraineeBatch;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.trainee.TraineeMatch;

/**
 * Enters all people of a list in one transaction and a handful of statements: who is known, who is on the list of the class
 * already, who gets a seat and who waits.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ListEnrolling {

    @Inject
    CitizenIdMatching matching;

    @Inject
    TraineeBatch trainees;

    @Inject
    RegistrationBatch registrations;

    /** @return the registrations of those who came onto the list of the class now */
    List<UUID> enrol(List<ListedPerson> people, TrainingClass trainingClass, String by, Instant at, ListReport report) {
        Map<UUID, ListedPerson> known = new LinkedHashMap<>();
        List<ListedPerson> strangers = new ArrayList<>();
        recognise(people, known, strangers, report);
        Map<UUID, ListedPerson> present = keepApart(known, trainingClass.id(), report);
        trainees.update(inputs(known));
        Map<UUID, ListedPerson> all = new HashMap<>(known);
        List<UUID> ids =
                trainees.insert(strangers.stream().map(ListedPerson::input).toList(), trainingClass.isSynthetic());
        for (int i = 0; i < ids.size(); i++) {
            all.put(ids.get(i), strangers.get(i));
        }
        List<UUID> registered = register(all, trainingClass, by, at, report);
        all.putAll(present);
        matching.keep(all, report);
        return registered;
    }

    private void recognise(
            List<ListedPerson> people, Map<UUID, ListedPerson> known, List<ListedPerson> strangers, ListReport report) {
        matching.match(people, report).forEach((person, match) -> {
            switch (match) {
                case TraineeMatch.Unknown _ -> strangers.add(person);
                case TraineeMatch.Doubtful(int candidates) ->
                    report.reject(person.row(), report.nameColumn(), "trainee.doubtful", candidates);
                case TraineeMatch.Known(UUID id) -> {
                    ListedPerson first = known.putIfAbsent(id, person);
                    if (first != null) {
                        report.rejectTwice(person.row(), first.row());
                    }
                }
            }
        });
    }

    /**
     * Leaves of the known ones those who are to be registered; of who is on the list, and returned, only the contact is taken
     * over.
     */
    private Map<UUID, ListedPerson> keepApart(Map<UUID, ListedPerson> known, UUID classId, ListReport report) {
        registrations
                .heldByOthers(classId, known.keySet())
                .forEach(trainee -> report.reject(known.remove(trainee).row(), null, "registration.by-others"));
        Map<UUID, ListedPerson> present = new LinkedHashMap<>();
        registrations.statuses(classId, known.keySet()).forEach((trainee, status) -> {
            if (status == RegistrationStatus.REJECTED) {
                report.reject(known.remove(trainee).row(), null, "registration.rejected-before");
            } else if (status != RegistrationStatus.CANCELLED) {
                present.put(trainee, known.remove(trainee));
            }
        });
        trainees.refresh(inputs(present));
        present.values().forEach(person -> report.update(person.row()));
        return present;
    }

    /** In the order of the list, so that the last rows wait when seats run out. */
    private List<UUID> register(
            Map<UUID, ListedPerson> all, TrainingClass trainingClass, String by, Instant at, ListReport report) {
        List<Enrolment> enrolments = all.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(one.getValue().row(), other.getValue().row()))
                .map(entry -> new Enrolment(
                        entry.getKey(),
                        entry.getValue().siteId(),
                        entry.getValue().placement()))
                .toList();
        Map<UUID, RegistrationResult> results = registrations.enrol(trainingClass, enrolments, by, at);
        all.forEach((trainee, person) -> tell(person, results.get(trainee), report));
        return results.values().stream().map(RegistrationResult::id).toList();
    }

    private static void tell(ListedPerson person, RegistrationResult result, ListReport report) {
        if (result == null) {
            report.update(person.row());
            return;
        }
        switch (result.status()) {
            case WAITLISTED -> report.accept(person.row(), "list.row-waitlisted", result.queuePosition());
            case PENDING -> report.accept(person.row(), "list.row-pending");
            default -> report.accept(person.row(), "list.row-confirmed");
        }
    }

    private static Map<UUID, TraineeInput> inputs(Map<UUID, ListedPerson> people) {
        Map<UUID, TraineeInput> inputs = new LinkedHashMap<>();
        people.forEach((id, person) -> inputs.put(id, person.input()));
        return inputs;
    }
}
