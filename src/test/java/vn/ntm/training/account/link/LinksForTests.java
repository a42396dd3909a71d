package vn.ntm.training.account.link;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.support.GivenUsers;

/** The cookies of people who opened personal links, for tests of other subjects. */
@ApplicationScoped
public class LinksForTests {

    private static final String COOKIE = "__Host-ntm-link";

    @Inject
    GivenLinks links;

    public String registration(UUID classId, long unitId) {
        return opened(GivenLinks.registration(classId, unitId));
    }

    public String roll(UUID sessionId, UUID siteId) {
        return opened(GivenLinks.roll(sessionId, siteId));
    }

    public String trainings(UUID traineeId) {
        return opened(GivenLinks.trainings(traineeId));
    }

    /** A request of the browser that opened the link, for pages; no redirect is followed. */
    public static RequestSpecification by(String cookie) {
        return GivenUsers.nobody().redirects().follow(false).accept("text/html").header("Cookie", cookie);
    }

    private String opened(Map<String, Object> link) {
        return COOKIE + "=" + GivenLinks.open(links.path(link)).getCookie(COOKIE);
    }
}
