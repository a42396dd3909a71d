package vn.ntm.training.account.link;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.LinkPurpose;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.problem.InvalidInput;

/** Which links are asked for: {@code purpose}, one or several; {@code about}: a class with its sessions, a session, site or trainee. */
public class LinkFilter {

    @RestQuery("purpose")
    String purpose;

    @RestQuery("about")
    String about;

    /** All that is about a class. */
    public static LinkFilter ofClass(UUID classId) {
        var filter = new LinkFilter();
        filter.about = classId.toString();
        return filter;
    }

    List<LinkPurpose> purposes() {
        return QueryText.constants("purpose", purpose, LinkPurpose.class);
    }

    String[] names() {
        return purposes().stream().map(Enum::name).toArray(String[]::new);
    }

    UUID about() {
        try {
            return about == null || about.isBlank() ? null : UUID.fromString(about.strip());
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of("about", "input.wrong-type");
        }
    }
}
