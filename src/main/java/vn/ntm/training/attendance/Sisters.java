package vn.ntm.training.attendance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several registrations of one class that turned out to be of one person: counted together, for one of them. */
record Sisters(Map<UUID, Sister> byRegistration) {

    static final Sisters NONE = new Sisters(Map.of());

    /**
     * One of them.
     *
     * @param traineeId as it was registered
     * @param personId who that is
     */
    record Sister(UUID registrationId, UUID traineeId, UUID personId) {
        boolean isOfThePerson() {
            return traineeId.equals(personId);
        }
    }

    static Sisters of(List<Sister> sisters) {
        return new Sisters(sisters.stream().collect(Collectors.toMap(Sister::registrationId, Function.identity())));
    }

    boolean isEmpty() {
        return byRegistration.isEmpty();
    }

    /** These and their sisters. */
    List<UUID> with(List<UUID> registrations) {
        Set<UUID> all = new HashSet<>(registrations);
        all.addAll(byRegistration.keySet());
        return List.copyOf(all);
    }

    /**
     * The registration that the person counts for: one that was attended, rather that of the person than that of who was
     * merged into it, so that as few participations as can be are closed.
     */
    UUID countedAs(UUID registration, Set<UUID> attended) {
        Sister asked = byRegistration.get(registration);
        return asked == null
                ? registration
                : of(asked.personId())
                        .min(Comparator.comparing((Sister sister) -> !attended.contains(sister.registrationId()))
                                .thenComparing(sister -> !sister.isOfThePerson())
                                .thenComparing(Sister::registrationId))
                        .orElseThrow()
                        .registrationId();
    }

    private Stream<Sister> of(UUID person) {
        return byRegistration.values().stream()
                .filter(sister -> sister.personId().equals(person));
    }
}
