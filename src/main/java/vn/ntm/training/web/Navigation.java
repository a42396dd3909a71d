package vn.ntm.training.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import vn.ntm.training.account.access.AccessTable;

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
            new Destination("/users", "users"),
            new Destination("/audit", "audit"));

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
        return DESTINATIONS.stream()
                .filter(there -> gate.isOpen(there.path(), user))
                .map(there -> new Link(there.path(), there.text(), current(there.path(), here)))
                .toList();
    }

    private static String current(String path, String here) {
        if (here.equals(path)) {
            return "page";
        }
        return !path.equals("/") && here.startsWith(path + "/") ? "true" : null;
    }
}
