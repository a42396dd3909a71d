package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds people who stand in one list twice; the first row counts, the others are told of it. */
final class ListDuplicates {

    private ListDuplicates() {}

    static List<ListedPerson> removed(List<ListedPerson> people, ListReport report) {
        List<ListedPerson> different = new ArrayList<>();
        Map<String, List<ListedPerson>> byKey = new HashMap<>();
        for (ListedPerson person : people) {
            List<ListedPerson> namesakes =
                    byKey.computeIfAbsent(person.identity().key(), key -> new ArrayList<>());
            Optional<ListedPerson> first = namesakes.stream()
                    .filter(earlier -> earlier.identity().isSameAs(person.identity()))
                    .findFirst();
            if (first.isPresent()) {
                report.rejectTwice(person.row(), first.get().row());
            } else {
                namesakes.add(person);
                different.add(person);
            }
        }
        return different;
    }
}
