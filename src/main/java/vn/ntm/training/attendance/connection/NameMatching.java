package vn.ntm.training.attendance.connection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.training.attendance.connection.NameMatch.Candidate;
import vn.ntm.training.attendance.connection.NameMatch.Status;
import vn.ntm.training.shared.text.Vietnamese;

/** Finds whom display names stand for among the sites and the people of a class. Where two fit, it does not choose. */
final class NameMatching {

    private static final int MOST_CANDIDATES = 10;
    /** A shorter name at the start of a longer one is chance. */
    private static final int SHORTEST_START = 4;

    private final Map<String, List<Candidate>> sitesByName = new HashMap<>();
    private final Map<String, List<Candidate>> sitesByRest = new HashMap<>();
    private final Map<String, List<Candidate>> peopleByName = new HashMap<>();

    NameMatching(List<Candidate> sites, List<Candidate> people) {
        for (Candidate site : sites) {
            put(sitesByName, Vietnamese.fold(site.name()), site);
            put(sitesByRest, PlaceName.of(site.name()).rest(), site);
        }
        people.forEach(person -> put(peopleByName, Vietnamese.fold(person.name()), person));
    }

    private static void put(Map<String, List<Candidate>> map, String key, Candidate candidate) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(candidate);
    }

    /** @param shared several people stand behind the name, so that no single one can be meant */
    NameMatch match(String displayName, boolean shared) {
        List<String> parts = PlaceName.parts(displayName);
        Set<Candidate> fitting = new LinkedHashSet<>(sites(displayName, parts));
        fitting.addAll(people(displayName, parts));
        if (fitting.size() == 1 && !shared) {
            return new NameMatch(Status.MATCHED, List.copyOf(fitting));
        }
        if (fitting.isEmpty()) {
            fitting.addAll(nearly(displayName, parts));
        }
        Status status = fitting.isEmpty() ? Status.UNKNOWN : Status.TO_CONFIRM;
        return new NameMatch(status, fitting.stream().limit(MOST_CANDIDATES).toList());
    }

    private List<Candidate> sites(String displayName, List<String> parts) {
        List<Candidate> named = sitesByName.getOrDefault(Vietnamese.fold(displayName), List.of());
        if (!named.isEmpty() || parts.isEmpty()) {
            return named;
        }
        PlaceName place = PlaceName.of(parts.getFirst());
        List<Candidate> called = sitesByRest.getOrDefault(place.rest(), List.of()).stream()
                .filter(site -> !place.contradicts(PlaceName.of(site.name())))
                .toList();
        return called.size() < 2 ? called : in(called, parts.subList(1, parts.size()));
    }

    /** Those that lie where the other parts of the name say; all when that helps nothing. */
    private static List<Candidate> in(List<Candidate> sites, List<String> areas) {
        List<Candidate> there = sites.stream()
                .filter(site -> !areas.isEmpty() && areas.stream().allMatch(area -> liesIn(site, area)))
                .toList();
        return there.isEmpty() ? sites : there;
    }

    private static boolean liesIn(Candidate site, String area) {
        String path = " " + Vietnamese.fold(site.place()) + " ";
        return path.contains(" " + PlaceName.of(area).rest() + " ");
    }

    private List<Candidate> people(String displayName, List<String> parts) {
        List<Candidate> whole = peopleByName.getOrDefault(Vietnamese.fold(displayName), List.of());
        if (!whole.isEmpty()) {
            return whole;
        }
        return parts.stream()
                .flatMap(part -> peopleByName.getOrDefault(Vietnamese.fold(part), List.of()).stream())
                .distinct()
                .toList();
    }

    /** Sites of the same name but another type, that another part names, or whose name a longer one starts with. */
    private List<Candidate> nearly(String displayName, List<String> parts) {
        Set<Candidate> near = new LinkedHashSet<>();
        for (String part : parts) {
            near.addAll(sitesByRest.getOrDefault(PlaceName.of(part).rest(), List.of()));
        }
        String rest = PlaceName.of(displayName).rest();
        for (int space = rest.indexOf(' '); space >= 0; space = rest.indexOf(' ', space + 1)) {
            if (space >= SHORTEST_START) {
                near.addAll(sitesByRest.getOrDefault(rest.substring(0, space), List.of()));
            }
        }
        near.addAll(sitesByRest.getOrDefault(rest, List.of()));
        return List.copyOf(near);
    }
}
