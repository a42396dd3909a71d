package vn.ntm.training.course.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Calendar files as the telephone of a cadre downloads them. */
@QuarkusTest
@SentByNobody
class CalendarPagesTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID room;
    private UUID registration;
    private UUID trainee;

    @BeforeEach
    void a_class_with_an_online_room_and_somebody_in_it() {
        held = links.aClass();
        UnitPath commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        room = held.site(commune.lowest());
        rows.execute("update site set address = 'Thôn 3' where id = ?", room);
        rows.execute(
                "update session set link = 'https://room.example/9', meeting_id = '99 11', passcode = '2468' where id = ?",
                held.session());
        registration = held.registered("Đỗ Thị Lịch", commune, CadreLevel.COMMUNE, room);
        trainee = rows.id("select trainee_id from registration where id = ?", registration);
        clock.set(held.duringFirstSession().minus(Duration.ofDays(3)));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void everybody_gets_what_is_public_of_a_class_and_no_way_into_its_room() {
        String file = ofClass()
                .then()
                .statusCode(200)
                .contentType("text/calendar; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + held.code() + ".ics\"")
                .extract()
                .asString();
        assertThat(unfolded(file))
                .contains("UID:" + held.session() + "@session.ntm-training", "SUMMARY:Lớp thử")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20260803T080000", "Đơn vị tổ chức")
                .doesNotContain("room.example", "2468", "Thôn 3", "Đỗ Thị");
    }

    @Test
    void who_holds_a_place_finds_the_room_and_the_way_in_under_the_same_uid() {
        String file =
                unfolded(mine().get(own()).then().statusCode(200).extract().asString());
        assertThat(file)
                .contains("UID:" + held.session() + "@session.ntm-training", "LOCATION:Điểm cầu " + room + "\\, Thôn 3")
                .contains("https://room.example/9", "99 11", "2468", "STATUS:CONFIRMED");
        mine().get("/my-trainings").then().body(org.hamcrest.Matchers.containsString(own()));
    }

    @Test
    void a_cancelled_registration_takes_the_entry_back_with_a_larger_number() {
        int before = sequence(unfolded(mine().get(own()).asString()));
        rows.execute("update registration set status = 'CANCELLED', version = version + 1 where id = ?", registration);
        String file = unfolded(mine().get(own()).asString());
        assertThat(file).contains("METHOD:CANCEL", "STATUS:CANCELLED").doesNotContain("room.example");
        assertThat(sequence(file)).isGreaterThan(before);
    }

    @Test
    void a_cancelled_class_takes_its_entries_back() {
        held.status("CANCELLED");
        assertThat(unfolded(ofClass().asString()))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + held.session() + "@session.ntm-training");
    }

    @Test
    void of_a_class_that_one_has_nothing_to_do_with_there_is_no_own_file_and_drafts_are_not_found() {
        UUID other = links.aClass().id();
        mine().get("/my-trainings/calendar.ics?class=" + other).then().statusCode(404);
        mine().get("/my-trainings/calendar.ics?class=x").then().statusCode(400);
        GivenUsers.nobody().redirects().follow(false).get(own()).then().statusCode(equalTo(401));
        held.status("DRAFT");
        ofClass().then().statusCode(404);
    }

    @Test
    void all_that_is_ahead_goes_into_one_file_and_where_nothing_is_the_list_is_shown() {
        GivenClass other = links.aClass();
        other.registered(trainee, rows.path(links.commune(0, 0).id(), GivenLinks.TODAY), CadreLevel.COMMUNE, null);

        assertThat(unfolded(mine().get("/my-trainings/calendar.ics").asString()))
                .contains("UID:" + held.session() + "@", "UID:" + other.session() + "@")
                .doesNotContain("METHOD:");

        clock.set(held.duringFirstSession().plus(Duration.ofDays(2)));
        mine().redirects()
                .follow(false)
                .get("/my-trainings/calendar.ics")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/my-trainings"));
    }

    private io.restassured.response.Response ofClass() {
        return GivenUsers.nobody().get("/classes/" + held.id() + "/calendar.ics");
    }

    private String own() {
        return "/my-trainings/calendar.ics?class=" + held.id();
    }

    private RequestSpecification mine() {
        return GivenLinks.by(links.path(GivenLinks.trainings(trainee))).header("Accept", "*/*");
    }

    private static int sequence(String file) {
        return Integer.parseInt(file.replaceAll("(?s).*\nSEQUENCE:(\\d+)\n.*", "$1"));
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "").replace("\r\n", "\n");
    }
}
