package vn.ntm.training.attendance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
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

/** Feeds as calendar programs fetch them: nobody signs in. */
@QuarkusTest
@SentByNobody
class CalendarFeedTest {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<]+(/api/calendar/[\\w-]+\\.ics)");

    @Inject
    GivenLinks links;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UnitPath commune;
    private UUID registration;
    private UUID trainee;

    @BeforeEach
    void somebody_in_a_class_with_an_online_room() {
        held = links.aClass();
        commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        UUID room = held.site(commune.lowest());
        rows.execute("update session set link = 'https://room.example/9' where id = ?", held.session());
        registration = held.registered("Đỗ Thị Lịch", commune, CadreLevel.COMMUNE, room);
        held.registered("Người Khác", commune, CadreLevel.COMMUNE, room);
        trainee = rows.id("select trainee_id from registration where id = ?", registration);
        clock.set(held.duringFirstSession().minus(Duration.ofDays(3)));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void a_person_without_an_account_subscribes_to_all_own_sessions() throws Exception {
        GivenClass other = links.aClass();
        other.registered(trainee, commune, CadreLevel.COMMUNE, null);
        String feed = made(mine().post("/my-trainings/calendar"));
        String file = fetched(feed).then().statusCode(200).extract().asString();
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(2);
        assertThat(unfolded(file))
                .contains("METHOD:PUBLISH", "X-WR-CALNAME:Lịch tập huấn của tôi", "https://room.example/9")
                .contains("UID:" + held.session() + "@session.ntm-training", "UID:" + other.session() + "@")
                .doesNotContain("Đỗ Thị", "Người Khác");
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        String feed = made(mine().post("/my-trainings/calendar"));
        String tag = fetched(feed).header("ETag");
        clock.advance(Duration.ofHours(1));
        GivenUsers.nobody()
                .header("If-None-Match", tag)
                .get(feed)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        rows.execute("update site set address = 'Thôn 9' where class_id = ?", held.id());
        GivenUsers.nobody()
                .header("If-None-Match", tag)
                .get(feed)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void a_renewed_address_opens_nothing_any_more_and_an_ended_one_neither() {
        String first = made(mine().post("/my-trainings/calendar"));
        String second = made(mine().post("/my-trainings/calendar"));
        fetched(first)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found.calendar"))
                .body("detail", not(org.hamcrest.Matchers.containsString("ntmcal_")));
        fetched(second).then().statusCode(200);
        mine().redirects()
                .follow(false)
                .post("/my-trainings/calendar/ending")
                .then()
                .statusCode(303);
        fetched(second).then().statusCode(404);
        fetched("/api/calendar/x.ics").then().statusCode(404);
        assertThat(rows.number(
                        "select count(*) from calendar_feed where trainee_id = ? or secret_hash = sha256(convert_to(?, 'UTF8'))",
                        trainee,
                        secret(second)))
                .isZero();
    }

    @Test
    void only_the_hash_of_the_secret_is_kept() {
        String feed = made(mine().post("/my-trainings/calendar"));
        assertThat(rows.number(
                        "select count(*) from calendar_feed where secret_hash = sha256(convert_to(?, 'UTF8'))",
                        secret(feed)))
                .isOne();
        assertThat(rows.number(
                        "select count(*) from audit_entry where coalesce(after::text, '') || coalesce(before::text, '') like '%' || ? || '%'",
                        secret(feed)))
                .isZero();
    }

    @Test
    void a_cancelled_class_and_a_removed_session_stay_as_cancelled() {
        held.session(GivenLinks.TODAY.plusDays(1));
        String feed = made(mine().post("/my-trainings/calendar"));
        rows.execute("delete from session where id = ?", held.sessions().get(1));
        assertThat(unfolded(fetched(feed).asString()))
                .containsSubsequence(
                        "UID:" + held.session(),
                        "STATUS:CONFIRMED",
                        "UID:" + held.sessions().get(1))
                .contains("STATUS:CANCELLED");
        held.status("CANCELLED");
        assertThat(unfolded(fetched(feed).asString())).doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    void who_is_not_confirmed_any_more_finds_no_sessions() {
        String feed = made(mine().post("/my-trainings/calendar"));
        rows.execute("update registration set status = 'CANCELLED', version = version + 1 where id = ?", registration);
        fetched(feed).then().statusCode(200);
        assertThat(fetched(feed).asString()).doesNotContain("BEGIN:VEVENT");
        rows.execute("update trainee set erased_at = now() where id = ?", trainee);
        fetched(feed).then().statusCode(404);
    }

    @Test
    void an_account_subscribes_to_what_is_public_of_a_class() {
        GivenUsers.User desk = links.desk(links.commune(0, 0));
        String page = "/classes/" + held.id() + "/calendar";
        String feed = made(desk.browser().header("Accept-Language", "vi").post(page));
        assertThat(unfolded(fetched(feed).asString()))
                .contains("UID:" + held.session() + "@", "X-WR-CALNAME:Lớp thử")
                .doesNotContain("room.example", "Đỗ Thị");
        String others = made(links.desk(links.commune(0, 1)).browser().post(page));
        fetched(feed).then().statusCode(200);
        desk.browser().redirects().follow(false).post(page + "/ending").then().statusCode(303);
        fetched(feed).then().statusCode(404);
        fetched(others).then().statusCode(200);
        held.status("DRAFT");
        fetched(others).then().statusCode(404);
    }

    private static Response fetched(String feed) {
        return GivenUsers.nobody().header("Accept", "*/*").get(feed);
    }

    /** The path of the address that the page shows. */
    private static String made(Response page) {
        page.then().statusCode(200).header("Cache-Control", "no-store");
        Matcher address = ADDRESS.matcher(page.asString());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private static String secret(String feed) {
        String name = URI.create(feed).getPath().replace("/api/calendar/", "");
        return name.substring(0, name.length() - ".ics".length());
    }

    private RequestSpecification mine() {
        return GivenLinks.by(links.path(GivenLinks.trainings(trainee)))
                .contentType("application/x-www-form-urlencoded")
                .header("Accept", "text/html");
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "").replace("\r\n", "\n");
    }
}
