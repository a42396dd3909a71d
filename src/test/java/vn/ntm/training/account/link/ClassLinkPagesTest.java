package vn.ntm.training.account.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;

/** The pages on which links of a class are handed out, seen again without their address, and revoked. */
@QuarkusTest
@SentByNobody
class ClassLinkPagesTest {

    private static final Pattern ADDRESS = Pattern.compile("(/l/[\\w-]{60,})");

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
    private UUID secondSite;
    private UUID foreignSite;
    private User desk;

    @BeforeEach
    void a_class_with_rooms_in_two_provinces() {
        held = links.aClass();
        site = held.site(links.commune(0, 0).id());
        secondSite = held.site(links.commune(0, 1).id());
        foreignSite = held.site(links.commune(1, 0).id());
        clock.set(held.duringFirstSession().minus(Duration.ofDays(3)));
        // Grants begin on the day that they are given.
        desk = links.desk(links.province(1));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_link_to_register_is_shown_once_with_the_message_that_carries_it() {
        User organiser = links.desk(links.province(0));
        Response made = post(
                organiser,
                "/registration",
                Map.of("unitId", id(links.commune(0, 0).id()), "recipient", "Anh Nam, 0912 345 678", "days", "3"));
        made.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("Kính gửi Anh Nam,"), containsString("Lớp thử"));
        String address = address(made.asString());
        GivenLinks.open(address).then().statusCode(303);

        organiser
                .browser()
                .get(list())
                .then()
                .statusCode(200)
                .body(containsString("Anh Nam, 0912 345 678"), containsString("Còn dùng được"))
                .body(not(containsString(address)), not(containsString("Chưa mở")));
    }

    @Test
    void what_is_wrong_with_the_form_is_said_and_stays_typed() {
        User organiser = links.desk(links.province(0));
        post(organiser, "/registration", Map.of("unitId", "", "recipient", "Anh Nam", "days", "7"))
                .then()
                .statusCode(400)
                .body(containsString("id=\"unitId-error\""), containsString("value=\"Anh Nam\""));
        post(
                        organiser,
                        "/registration",
                        Map.of("unitId", id(links.commune(0, 0).id()), "recipient", "A", "days", "9999"))
                .then()
                .statusCode(400);
        post(
                        organiser,
                        "/registration",
                        Map.of("unitIdQuery", links.commune(0, 0).name(), "recipient", "A", "days", "7", "find", "x"))
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + links.commune(0, 0).id() + "\""));
    }

    @Test
    void an_invited_desk_hands_out_links_for_its_own_area_only() {
        post(desk, "/registration", Map.of("unitId", id(links.commune(0, 0).id()), "recipient", "A", "days", "7"))
                .then()
                .statusCode(403)
                .body(containsString("id=\"unitId-error\""));
        post(desk, "/rolls", Map.of("sessionId", held.session().toString(), "siteId", site.toString(), "days", "7"))
                .then()
                .statusCode(400)
                .body(containsString("id=\"siteId-error\""));
        Response made = post(desk, "/rolls", Map.of("sessionId", held.session().toString(), "days", "7"));
        made.then().statusCode(200);
        assertThat(rows.id("select site_id from signed_link where session_id = ?", held.session()))
                .isEqualTo(foreignSite);
        GivenLinks.open(address(made.asString())).then().statusCode(303);
        users.with().browser().get(list()).then().statusCode(403);
        GivenUsers.nobody()
                .redirects()
                .follow(false)
                .accept("text/html")
                .get(list())
                .then()
                .statusCode(303);
    }

    @Test
    void the_rooms_of_all_sites_get_their_links_at_once_as_a_page_or_a_workbook() {
        User organiser = links.desk(links.province(0));
        Response made =
                post(organiser, "/rolls", Map.of("sessionId", held.session().toString(), "days", "3"));
        made.then().statusCode(200).header("Cache-Control", "no-store").body(containsString("Đã tạo 3 liên kết"));
        assertThat(ADDRESS.matcher(made.asString())
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .hasSize(3);
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'link.issued-many' and subject_id = ?",
                        held.session().toString()))
                .isOne();

        Response file =
                post(organiser, "/rolls", Map.of("sessionId", held.session().toString(), "days", "3", "file", "xlsx"));
        file.then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Cache-Control", "no-store");
        assertThat(file.asByteArray()).startsWith('P', 'K');
        assertThat(rows.number("select count(*) from signed_link where session_id = ?", held.session()))
                .isEqualTo(6);
    }

    @Test
    void a_room_or_session_of_another_class_is_refused_and_nothing_is_made() {
        User admin = users.admin();
        GivenClass other = links.aClass();
        UUID otherSite = other.site(links.commune(0, 0).id());
        post(
                        admin,
                        "/rolls",
                        Map.of("sessionId", held.session().toString(), "siteId", otherSite.toString(), "days", "7"))
                .then()
                .statusCode(400);
        post(admin, "/rolls", Map.of("sessionId", other.session().toString(), "siteId", site.toString(), "days", "7"))
                .then()
                .statusCode(400);
        assertThat(rows.number("select count(*) from signed_link where site_id in (?, ?)", site, otherSite))
                .isZero();
    }

    @Test
    void one_link_or_all_of_them_are_revoked() {
        User organiser = links.desk(links.province(0));
        post(
                        organiser,
                        "/rolls",
                        Map.of("sessionId", held.session().toString(), "siteId", site.toString(), "days", "7"))
                .then()
                .statusCode(200);
        post(organiser, "/rolls", Map.of("sessionId", held.session().toString(), "siteId", id(secondSite), "days", "7"))
                .then()
                .statusCode(200);
        UUID one = rows.id("select id from signed_link where site_id = ?", site);

        post(desk, "/revocation", Map.of("link", one.toString())).then().statusCode(404);
        post(desk, "/revocation", Map.of()).then().cookie("ntm-toast", containsString("link.revoked-many:0"));
        post(organiser, "/revocation", Map.of("link", one.toString()))
                .then()
                .statusCode(303)
                .cookie("ntm-toast", equalTo("link.revoked"));
        organiser.browser().get(list()).then().body(containsString("Đã thu hồi"), containsString("Còn dùng được"));
        post(organiser, "/revocation", Map.of()).then().cookie("ntm-toast", containsString("link.revoked-many:1"));
        assertThat(rows.number(
                        "select count(*) from signed_link where session_id = ? and revoked_at is null", held.session()))
                .isZero();
    }

    @Test
    void a_desk_hands_one_of_its_people_a_link_to_the_own_trainings() {
        var own = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        UUID registration = held.registered("Lê Thị Xem", own, CadreLevel.COMMUNE, site);
        rows.execute(
                "update trainee set unit_id = ? where id = (select trainee_id from registration where id = ?)",
                own.lowest(),
                registration);
        User organiser = links.desk(links.province(0));
        String address = "/classes/" + held.id() + "/registrations/" + registration + "/trainings-link";

        organiser
                .browser()
                .get("/classes/" + held.id() + "/registrations")
                .then()
                .body(containsString(address));
        Response made = organiser.browser().post(address);
        made.then().statusCode(200).header("Cache-Control", "no-store").body(containsString("Kính gửi Lê Thị Xem,"));
        GivenLinks.open(address(made.asString())).then().statusCode(303);
        desk.browser().post(address).then().statusCode(404);
    }

    @Test
    void the_class_leads_to_its_links() {
        links.desk(links.province(0))
                .browser()
                .get("/classes/" + held.id())
                .then()
                .body(containsString("href=\"" + list() + "\""))
                .body(containsString(list() + "/rolls?siteId=" + site));
        links.desk(links.province(0))
                .browser()
                .get(list() + "/rolls?siteId=" + site)
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + site + "\" selected"));
    }

    private String list() {
        return "/classes/" + held.id() + "/links";
    }

    private Response post(User user, String path, Map<String, String> form) {
        return user.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(list() + path);
    }

    private static String id(Object id) {
        return String.valueOf(id);
    }

    private static String address(String page) {
        var address = ADDRESS.matcher(page);
        assertThat(address.find()).isTrue();
        return address.group(1);
    }
}
