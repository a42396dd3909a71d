package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.training.trainee.Identity.Likeness;

/**
 * Finds out who of the people told in registrations are known. Two transactions that tell of the same new person wait for
 * each other, so that nobody is entered twice.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TraineeMatching {

    @Inject
    Candidates candidates;

    public TraineeMatch match(Identity identity) {
        return match(List.of(identity)).getFirst();
    }

    /** One answer for each, in the same order. Until the end of the transaction nobody else enters any of them. */
    public List<TraineeMatch> match(List<Identity> identities) {
        return match(identities, Map.of());
    }

    /** @param told what is known of some, by their place, from a surer sign than name, year and telephone */
    public List<TraineeMatch> match(List<Identity> identities, Map<Integer, TraineeMatch> told) {
        candidates.lock(identities);
        Map<String, List<Candidate>> byKey = candidates.find(identities);
        List<TraineeMatch> matches = IntStream.range(0, identities.size())
                .mapToObj(place -> told.containsKey(place)
                        ? told.get(place)
                        : choose(
                                identities.get(place),
                                byKey.getOrDefault(identities.get(place).key(), List.of())))
                .toList();
        admit(matches);
        return matches;
    }

    private void admit(List<TraineeMatch> matches) {
        List<UUID> known = matches.stream()
                .flatMap(match -> match instanceof TraineeMatch.Known(UUID id) ? Stream.of(id) : Stream.empty())
                .toList();
        if (!known.isEmpty()) {
            candidates.admit(known);
        }
    }

    private TraineeMatch choose(Identity identity, List<Candidate> candidates) {
        Set<UUID> sure = people(identity, candidates, Likeness.SURE);
        Set<UUID> people = sure.isEmpty() ? people(identity, candidates, Likeness.LIKELY) : sure;
        return switch (people.size()) {
            case 0 -> new TraineeMatch.Unknown();
            case 1 -> new TraineeMatch.Known(people.iterator().next());
            default -> new TraineeMatch.Doubtful(people.size());
        };
    }

    private Set<UUID> people(Identity identity, List<Candidate> candidates, Likeness likeness) {
        return candidates.stream()
                .filter(candidate -> candidate.identity().comparedTo(identity) == likeness)
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }
}
