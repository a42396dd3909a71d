package vn.ntm.training.course.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.account.link.LinkInput;
import vn.ntm.training.account.link.LinkIssuing;
import vn.ntm.training.account.link.NewLink;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.SiteView;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.InvalidInput;

/** Makes the links to the rolls of a session: for one room, or for all rooms of the reader's area at once. */
@ApplicationScoped
class RollOrders {

    private static final int LONGEST_RECIPIENT = 200;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser current;

    @Inject
    Sites sites;

    @Inject
    LinkIssuing issuing;

    /** Those that the reader may hand out links for, by name. */
    List<SiteView> rooms(TrainingClass trainingClass) {
        boolean runs = access.rightsIn(trainingClass).mayRunSessions();
        return sites.ofClass(trainingClass.id()).stream()
                .filter(site -> runs || current.scope().mayChange(site.unitId()))
                .map(SiteView::of)
                .toList();
    }

    /**
     * @param recipient for one room; blank: whom to call there, as the room has it
     * @return in the order of the rooms
     */
    List<HandedLink> make(UUID sessionId, List<SiteView> rooms, String recipient, Instant end) {
        if (rooms.isEmpty()) {
            throw InvalidInput.of("siteId", "link.no-rooms");
        }
        List<LinkInput> inputs = rooms.stream()
                .map(room -> LinkInput.roll(sessionId, room.id(), recipient(room, recipient), end))
                .toList();
        List<NewLink> made = issuing.issueRolls(sessionId, inputs);
        List<HandedLink> handed = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            handed.add(new HandedLink(
                    inputs.get(i).recipient(),
                    rooms.get(i).name(),
                    made.get(i).url().toString(),
                    made.get(i).expiresAt()));
        }
        return handed;
    }

    private static String recipient(SiteView room, String typed) {
        if (typed != null && !typed.isBlank()) {
            return typed;
        }
        String known = Stream.of(room.contactName(), room.contactPhone())
                .filter(Objects::nonNull)
                .map(text -> text.replaceFirst("^\\+84", "0"))
                .collect(Collectors.joining(", "));
        String text = known.isBlank() ? room.name() : known;
        return text.length() > LONGEST_RECIPIENT ? text.substring(0, LONGEST_RECIPIENT) : text;
    }
}
