package vn.ntm.training.registration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.trainee.Identity;
import vn.ntm.training.trainee.TraineeMatch;
import vn.ntm.training.trainee.TraineeMatching;
import vn.ntm.training.trainee.people.CitizenId;
import vn.ntm.training.trainee.people.ListedCitizenIds;
import vn.ntm.training.trainee.people.ListedCitizenIds.Holder;

/** Recognises the people of a list: by the citizen id that is kept of them, else by what {@link TraineeMatching} knows. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CitizenIdMatching {

    @Inject
    TraineeMatching matching;

    @Inject
    ListedCitizenIds citizenIds;

    /** Those who are left, each with the answer; rows whose number is that of somebody else are wrong. */
    Map<ListedPerson, TraineeMatch> match(List<ListedPerson> people, ListReport report) {
        Map<CitizenId, List<Holder>> holders = holders(people);
        List<ListedPerson> left = new ArrayList<>();
        Map<Integer, TraineeMatch> told = new HashMap<>();
        for (ListedPerson person : people) {
            List<Holder> found = holders.getOrDefault(person.citizenId(), List.of());
            Set<UUID> same = named(person.identity(), found);
            if (!found.isEmpty() && same.isEmpty()) {
                report.reject(person.row(), ListColumn.CITIZEN_ID, "list.citizen-id-of-other");
                continue;
            }
            if (same.size() == 1) {
                told.put(left.size(), new TraineeMatch.Known(same.iterator().next()));
            } else if (!same.isEmpty()) {
                told.put(left.size(), new TraineeMatch.Doubtful(same.size()));
            }
            left.add(person);
        }
        return answers(left, told, report);
    }

    private Map<ListedPerson, TraineeMatch> answers(
            List<ListedPerson> people, Map<Integer, TraineeMatch> told, ListReport report) {
        List<TraineeMatch> matches =
                matching.match(people.stream().map(ListedPerson::identity).toList(), told);
        Map<UUID, Integer> byOtherSigns = new HashMap<>();
        Map<ListedPerson, TraineeMatch> answers = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            answers.put(people.get(i), matches.get(i));
            if (people.get(i).citizenId() != null
                    && !told.containsKey(i)
                    && matches.get(i) instanceof TraineeMatch.Known(UUID id)) {
                byOtherSigns.put(id, i);
            }
        }
        // A number that was never told before, of somebody of whom another one is kept.
        citizenIds.known(byOtherSigns.keySet()).forEach(id -> {
            ListedPerson person = people.get(byOtherSigns.get(id));
            answers.remove(person);
            report.reject(person.row(), ListColumn.CITIZEN_ID, "list.citizen-id-differs");
        });
        return answers;
    }

    private Map<CitizenId, List<Holder>> holders(List<ListedPerson> people) {
        List<CitizenId> numbers = people.stream()
                .map(ListedPerson::citizenId)
                .filter(Objects::nonNull)
                .toList();
        return numbers.isEmpty() ? new HashMap<>() : citizenIds.holders(numbers);
    }

    private static Set<UUID> named(Identity identity, List<Holder> holders) {
        return holders.stream()
                .filter(holder -> holder.foldedName().equals(identity.key()))
                .map(Holder::personId)
                .collect(Collectors.toSet());
    }

    /** Of those who agreed and are on the list of the class now; one notice tells that the others' numbers are not kept. */
    void keep(Map<UUID, ListedPerson> people, ListReport report) {
        Map<UUID, CitizenId> numbers = new HashMap<>();
        people.forEach((id, person) -> {
            if (person.citizenId() != null) {
                numbers.put(id, person.citizenId());
            }
        });
        int refused = numbers.isEmpty() ? 0 : citizenIds.keep(numbers);
        if (refused > 0) {
            report.notice("list.citizen-ids-not-kept", refused);
        }
    }
}
