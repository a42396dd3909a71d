package vn.ntm.training.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.training.account.access.AccessTable;
import vn.ntm.training.account.scope.LinkPurpose;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.scope.SignedLink;

/** The main menu: {@code {cdi:navigation.links}}. It offers what the gate lets this visitor open, by the same table. */
@Named("navigation")
@Singleton
public class Navigation {

    private record Destination(String path, String text) {}

    private static final List<Destination> DESTINATIONS = List.of(
            new Destination("/", "first"),
            new Destination("/classes", "classes"),
            new Destination("/statistics", "statistics"),
            new Destination("/trainees", "people"),
            new Destination("/units", "units"),
            new Destination("/messages", "messages"),
            new Destination("/users", "users"),
            new Destination("/audit", "audit"));

    private static final Map<LinkPurpose, String> TO_LINK = Map.of(
            LinkPurpose.REGISTRATION, "registerPeople",
            LinkPurpose.ROLL, "roll",
            LinkPurpose.TRAININGS, "myTrainings");

    /**
     * A link of the menu.
     *
     * @param text the message of {@link FrameTexts} that names it
     * @param current {@code page} for the page that is shown, {@code true} for one above it, else null
     */
    public record Link(String path, String text, String current) {}

    private final AccessTable gate = AccessTable.load();

    @Inject
    Visit visit;

    public List<Link> links() {
        String here = visit.path();
        var user = visit.user();
        List<Destination> all = Stream.concat(
                        own(user), DESTINATIONS.stream().filter(there -> gate.isOpen(there.path(), user)))
                .toList();
        // The page of a link lies below the list of classes, and is told once.
        boolean exact = all.stream().anyMatch(there -> there.path().equals(here));
        return all.stream()
                .map(there -> new Link(there.path(), there.text(), current(there.path(), here, exact)))
                .toList();
    }

    /** What only this visitor has: the one page of a personal link, or a trainee's own trainings. */
    private Stream<Destination> own(SignedInUser user) {
        SignedLink link = visit.link();
        if (link != null) {
            return Stream.of(new Destination(
                    link.subject().page().getPath(), TO_LINK.get(link.subject().purpose())));
        }
        return user != null && user.has(Role.TRAINEE)
                ? Stream.of(new Destination("/my-trainings", "myTrainings"))
                : Stream.empty();
    }

    private static String current(String path, String here, boolean exact) {
        if (here.equals(path)) {
            return "page";
        }
        return !exact && !path.equals("/") && here.startsWith(path + "/") ? "true" : null;
    }
}
