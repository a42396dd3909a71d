package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.registration.Seats.TakingOf;
import vn.ntm.training.shared.problem.RuleViolation;

/** What {@link Enrolling} does for one person, for the thousands of a list in one statement each. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RegistrationBatch {

    private static final WaitingReason CLASS_IS_FULL = new WaitingReason(WaitingReason.Kind.CLASS, null, null);

    @Inject
    EnrolmentRows rows;

    @Inject
    Registrations registrations;

    @Inject
    Seats seats;

    @Inject
    RegisteredTally tally;

    /** How the registrations of these people for the class stand; nothing for who was never on its list. */
    public Map<UUID, RegistrationStatus> statuses(UUID classId, Collection<UUID> traineeIds) {
        return rows.statuses(classId, traineeIds);
    }

    /** Those of the people who are on the list of the class by others, out of the sender's sight. */
    public Set<UUID> heldByOthers(UUID classId, Collection<UUID> traineeIds) {
        Set<UUID> held = new HashSet<>(registrations.traineesIn(classId, traineeIds));
        held.removeAll(rows.statuses(classId, held).keySet());
        return held;
    }

    /**
     * Seats go to the first, the rest wait in their order. Who cancelled before comes back; who is on the list is left alone.
     *
     * @param by who sent the list, null when nobody is signed in
     * @throws RuleViolation when the class is over
     * @return what became of those who were put on the list, by trainee
     */
    public Map<UUID, RegistrationResult> enrol(
            TrainingClass trainingClass, List<Enrolment> people, String by, Instant at) {
        Admission.requireNotOver(trainingClass);
        boolean toApprove = trainingClass.registrationMode() == RegistrationMode.APPROVAL;
        var status = toApprove ? RegistrationStatus.PENDING : RegistrationStatus.CONFIRMED;
        // Insert first, lock the seats then, and change what was there last: the order of everybody, see Seats.
        Map<UUID, UUID> ids = new HashMap<>(rows.insert(trainingClass.id(), people, status, by, at));
        var free = toApprove ? new Seats.Free(people.size(), false) : seats.lockFree(trainingClass.id());
        List<Enrolment> others = people.stream()
                .filter(person -> !ids.containsKey(person.traineeId()))
                .toList();
        ids.putAll(rows.renew(trainingClass.id(), others, status, by, at));
        List<UUID> enrolled = people.stream()
                .map(Enrolment::traineeId)
                .filter(ids::containsKey)
                .toList();
        Map<UUID, RegistrationResult> results = new HashMap<>();
        enrolled.forEach(trainee -> results.put(trainee, new RegistrationResult(ids.get(trainee), status, null, null)));
        if (free.ruled()) {
            seatByRules(enrolled, ids, results);
        } else if (!toApprove) {
            int seated = Math.min(free.seats(), enrolled.size());
            seat(trainingClass.id(), enrolled.subList(0, seated), ids);
            queue(trainingClass.id(), enrolled.subList(seated, enrolled.size()), ids, results);
        }
        return results;
    }

    /** Where there are quotas, each person may wait for another reason. */
    private void seatByRules(List<UUID> trainees, Map<UUID, UUID> ids, Map<UUID, RegistrationResult> results) {
        List<TakingOf> takings =
                seats.takeOrQueue(trainees.stream().map(ids::get).toList());
        List<TakingOf> seated = takings.stream().filter(TakingOf::seated).toList();
        List<TakingOf> waiting =
                takings.stream().filter(taking -> !taking.seated()).toList();
        tally.add(seated.stream().map(TakingOf::id).toList());
        rows.sit(seated);
        rows.queue(
                waiting.stream().map(TakingOf::id).toList(),
                waiting.stream().map(TakingOf::queuePosition).toList());
        Map<UUID, TakingOf> byId = waiting.stream().collect(Collectors.toMap(TakingOf::id, taking -> taking));
        results.replaceAll((trainee, result) -> byId.containsKey(result.id()) ? waits(byId.get(result.id())) : result);
    }

    private static RegistrationResult waits(TakingOf taking) {
        return new RegistrationResult(
                taking.id(),
                RegistrationStatus.WAITLISTED,
                taking.place(),
                WaitingReason.of(taking.blocked(), taking.quotaUnitId(), taking.quotaLevel()));
    }

    private void seat(UUID classId, List<UUID> trainees, Map<UUID, UUID> ids) {
        if (!trainees.isEmpty()) {
            seats.take(classId, trainees.size());
            tally.add(trainees.stream().map(ids::get).toList());
        }
    }

    private void queue(UUID classId, List<UUID> trainees, Map<UUID, UUID> ids, Map<UUID, RegistrationResult> results) {
        if (trainees.isEmpty()) {
            return;
        }
        Seats.Queue queue = seats.queue(classId, trainees.size());
        List<UUID> waiting = trainees.stream().map(ids::get).toList();
        for (int i = 0; i < waiting.size(); i++) {
            results.put(
                    trainees.get(i),
                    new RegistrationResult(
                            waiting.get(i), RegistrationStatus.WAITLISTED, queue.place() + i, CLASS_IS_FULL));
        }
        rows.queue(
                waiting,
                IntStream.range(0, waiting.size())
                        .mapToObj(i -> queue.position() + i)
                        .toList());
    }
}
