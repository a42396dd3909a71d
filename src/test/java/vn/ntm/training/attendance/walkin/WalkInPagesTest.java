package vn.ntm.training.attendance.walkin;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.UnitPath;

/** As the telephone in the room asks for them. */
@QuarkusTest
@SentByNobody
class WalkInPagesTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UnitPath own;
    private UUID room;
    private String link;

    @BeforeEach
    void a_class_with_a_room() {
        held = links.aClass();
        own = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        room = held.site(own.lowest());
        clock.set(held.duringFirstSession());
        link = links.path(GivenLinks.roll(held.session(), room));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void the_roll_leads_to_the_form_and_hands_in_first_what_was_ticked_off() {
        browser().get(page(room, "roll")).then().body(containsString("name=\"add\""));
        browser()
                .formParam("headcount", "7")
                .formParam("version", "*")
                .formParam("add", "true")
                .post(page(room, "roll"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page(room, "walk-ins")));
        browser().get(page(room, "roll")).then().body(containsString("value=\"7\""));
    }

    @Test
    void the_form_knows_the_unit_of_the_room_and_what_is_added_is_on_the_roll() {
        browser()
                .get(page(room, "walk-ins"))
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(containsString(own.text()), containsString("value=\"COMMUNE\" selected"))
                .body(not(containsString("value=\"CENTRAL\"")));
        add(room, person("<b>Bùi Đến Thêm</b>")).then().statusCode(400).body(not(containsString("<b>Bùi")));
        add(room, person("Bùi Đến Thêm"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page(room, "roll")))
                .cookie("ntm-toast", equalTo("walk-in.added"));
        browser()
                .cookie("ntm-toast", "walk-in.added")
                .get(page(room, "roll"))
                .then()
                .body(containsString("Bùi Đến Thêm"), containsString("đến thêm"))
                .body(containsString("Đã thêm vào điểm danh"), containsString("value=\"PRESENT\" checked"));
    }

    @Test
    void who_has_a_place_elsewhere_is_asked_about_with_all_that_was_typed_kept() {
        UUID other = held.site(links.commune(0, 1).id());
        String theirs = links.path(GivenLinks.roll(held.session(), other));
        browser(theirs)
                .formParams(person("Hồ Ngồi Nhờ"))
                .post(page(other, "walk-ins"))
                .then()
                .statusCode(303);
        add(room, person("Hồ Ngồi Nhờ"))
                .then()
                .statusCode(409)
                .body(containsString("Hồ Ngồi Nhờ đã có chỗ ở Điểm cầu " + other))
                .body(allOf(containsString("name=\"sitsHere\""), containsString("value=\"0912000111\"")));
        Map<String, String> confirmed = person("Hồ Ngồi Nhờ");
        confirmed.put("sitsHere", "true");
        add(room, confirmed).then().statusCode(303).cookie("ntm-toast", equalTo("walk-in.listed"));
    }

    @Test
    void another_unit_is_found_without_a_script() {
        Map<String, String> seeking = person("Ai Đó");
        seeking.put("unitIdQuery", links.commune(0, 1).name());
        seeking.put("find", "unitId");
        add(room, seeking)
                .then()
                .statusCode(200)
                .body(containsString(
                        "name=\"unitId\" value=\"" + links.commune(0, 1).id() + "\""))
                .body(containsString("value=\"Ai Đó\""));
    }

    @Test
    void a_class_that_is_closed_says_so_instead_of_the_form() {
        held.status("CLOSED");
        browser()
                .get(page(room, "walk-ins"))
                .then()
                .body(containsString("Hiện chưa thêm người được"), not(containsString("name=\"fullName\"")));
        add(room, person("Ai Muộn")).then().statusCode(409);
    }

    private Map<String, String> person(String name) {
        return new HashMap<>(Map.of(
                "fullName", name,
                "position", "Cán bộ",
                "birthYear", "1981",
                "phone", "0912000111",
                "gender", "MALE",
                "cadreLevel", "COMMUNE",
                "unitId", String.valueOf(own.lowest())));
    }

    private Response add(UUID site, Map<String, String> form) {
        return browser().formParams(form).post(page(site, "walk-ins"));
    }

    private RequestSpecification browser() {
        return browser(link);
    }

    private static RequestSpecification browser(String opened) {
        return GivenLinks.by(opened)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .header("Accept-Language", "vi");
    }

    private String page(UUID site, String what) {
        return "/sessions/" + held.session() + "/sites/" + site + "/" + what;
    }
}
