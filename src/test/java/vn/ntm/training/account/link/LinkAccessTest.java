package vn.ntm.training.account.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;

/** What a session that was opened by a link may do: one thing, and nothing beside it. */
@QuarkusTest
@SentByNobody
class LinkAccessTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID site;
    private UUID otherSite;
    private UUID registration;

    @BeforeEach
    void a_class_with_two_rooms() {
        held = links.aClass();
        var commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        site = held.site(commune.lowest());
        otherSite = held.site(links.commune(0, 1).id());
        registration = held.registered("Lê Thị Bình", commune, CadreLevel.COMMUNE, site);
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_roll_of_the_room_is_seen_and_handed_in_and_bears_the_name_of_the_link() {
        String link = links.path(GivenLinks.roll(held.session(), site));

        GivenLinks.by(link)
                .get(roll(site))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("people.registrationId", hasItem(registration.toString()));
        GivenLinks.by(link)
                .body(Map.of("headcount", 1, "marks", List.of(mark())))
                .put(roll(site))
                .then()
                .statusCode(200)
                .body("present", equalTo(1));
        String id = users.admin().request().get("/api/links?about=" + site).path("items[0].id");
        assertThat(rows.number("select count(*) from attendance_mark where recorded_by = ?", "link:" + id))
                .isEqualTo(1);
    }

    @Test
    void another_room_or_session_is_refused() {
        String link = links.path(GivenLinks.roll(held.session(), site));
        UUID otherSession =
                held.session(GivenLinks.TODAY.plusDays(1)).sessions().getLast();

        GivenLinks.by(link).get(roll(otherSite)).then().statusCode(403).body("code", equalTo("link.elsewhere"));
        GivenLinks.by(link)
                .get("/api/sessions/" + otherSession + "/sites/" + site + "/roll")
                .then()
                .statusCode(403);
        GivenLinks.by(link)
                .get("/api/sessions/" + site + "/sites/" + held.session() + "/roll")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/me,401",
        "GET,/api/users,401",
        "GET,/api/links,401",
        "POST,/api/links,401",
        "GET,/api/audit,401",
        "GET,/api/classes/{class}/registrations,401",
        "POST,/api/classes/{class}/registrations,403",
        "POST,/api/classes/{class}/publication,401",
        "GET,/api/me/trainings,403",
        "GET,/api/statistics,401",
        "GET,/api/sessions/{session},401",
        "DELETE,/api/sessions/{session}/sites/{site}/roll,401"
    })
    void nothing_else_is_open_to_the_link_of_a_roll(String method, String address, int answer) {
        String path = address.replace("{class}", held.id().toString())
                .replace("{session}", held.session().toString())
                .replace("{site}", site.toString());

        GivenLinks.by(links.path(GivenLinks.roll(held.session(), site)))
                .body("{}")
                .request(method, path)
                .then()
                .statusCode(answer);
    }

    @Test
    void the_link_to_register_opens_its_own_class_only() {
        long unit = links.commune(0, 0).id();
        String link = links.path(GivenLinks.registration(held.id(), unit));

        GivenLinks.by(link)
                .body("{}")
                .post("/api/classes/" + held.id() + "/registrations")
                .then()
                .statusCode(400);
        GivenLinks.by(link)
                .body("{}")
                .post("/api/classes/" + links.aClass().id() + "/registrations")
                .then()
                .statusCode(403)
                .body("code", equalTo("link.elsewhere"));
        GivenLinks.by(link).get(roll(site)).then().statusCode(403);
    }

    @Test
    void revoking_the_link_ends_the_session_at_once() {
        String link = links.path(GivenLinks.roll(held.session(), site));
        var session = GivenLinks.by(link);
        String id = users.admin().request().get("/api/links?about=" + site).path("items[0].id");

        users.admin().request().delete("/api/links/" + id).then().statusCode(204);

        session.get(roll(site)).then().statusCode(401).body("code", equalTo("link.session-ended"));
    }

    @Test
    void removing_what_it_is_for_ends_the_session() {
        var session = GivenLinks.by(links.path(GivenLinks.roll(held.session(), otherSite)));

        users.admin().request().delete("/api/sites/" + otherSite).then().statusCode(204);

        session.get(roll(otherSite)).then().statusCode(401);
    }

    @Test
    void the_session_ends_after_some_hours_and_with_the_link() {
        String link = links.path(GivenLinks.roll(held.session(), site));
        var session = GivenLinks.by(link);

        clock.advance(Duration.ofMinutes(239));
        session.get(roll(site)).then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        session.get(roll(site)).then().statusCode(401);

        clock.set(held.duringFirstSession().plus(Duration.ofDays(7)).minusSeconds(60));
        session = GivenLinks.by(link);
        session.get(roll(site)).then().statusCode(200);
        clock.advance(Duration.ofSeconds(61));
        session.get(roll(site)).then().statusCode(401);
    }

    @Test
    void a_change_that_another_site_has_the_browser_send_is_refused() {
        GivenLinks.by(links.path(GivenLinks.roll(held.session(), site)))
                .header("Sec-Fetch-Site", "cross-site")
                .body(Map.of("headcount", 1, "marks", List.of(mark())))
                .put(roll(site))
                .then()
                .statusCode(403)
                .body("code", equalTo("account.foreign-origin"));
    }

    private String roll(UUID room) {
        return "/api/sessions/" + held.session() + "/sites/" + room + "/roll";
    }

    private Map<String, Object> mark() {
        return Map.of("registrationId", registration, "status", "PRESENT");
    }
}
