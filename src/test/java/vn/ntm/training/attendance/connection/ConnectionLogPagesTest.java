package vn.ntm.training.attendance.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class ConnectionLogPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    TestClock clock;

    private GivenUsers.User organiser;
    private GivenClass held;
    private UUID site;

    @BeforeEach
    void hold() {
        held = rows.classOn(DAY);
        UnitPath commune = rows.unit("N34", "15", DAY);
        site = held.site(commune.lowest());
        rows.execute("update site set name = 'Điểm cầu Xã Tân Lập' where id = ?", site);
        clock.set(held.duringFirstSession().plus(Duration.ofHours(4)));
        organiser = users.admin();
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_log_is_sent_its_names_are_settled_and_it_is_applied_without_a_script() {
        organiser
                .browser()
                .get("/classes/" + held.id())
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + pages() + "\""));
        Response sent = send(LogFixtures.utf8(LogFixtures.ZOOM_FLAT));
        sent.then().statusCode(303);
        String log = URI.create(sent.header("Location")).getPath();
        organiser
                .browser()
                .get(log)
                .then()
                .statusCode(200)
                .body(
                        containsString("Xã An Phú"),
                        containsString("Chưa rõ"),
                        containsString("Điểm cầu Xã Tân Lập"),
                        containsString("Dòng 4"),
                        containsString("Các cột đã đọc (7)"),
                        containsString("Giờ vào"),
                        containsString("Áp dụng nhật ký"));
        form().formParam("name", "Xã An Phú")
                .formParam("who", "SITE:" + site)
                .post(log + "/identities")
                .then()
                .statusCode(303);
        form().post(log + "/confirmation").then().statusCode(303);
        organiser
                .browser()
                .get(log)
                .then()
                .statusCode(200)
                .body(containsString("Đã xác định"), not(containsString("Áp dụng nhật ký")));
        assertThat(rows.number("""
                        select count(*) from connection c join connection_log l on l.id = c.log_id
                        where c.site_id = ? and l.applied_at is not null""", site)).isEqualTo(2);
        form().post(log + "/removal").then().statusCode(303);
        organiser.browser().get(pages()).then().statusCode(200).body(containsString("chưa có nhật ký"));
    }

    @Test
    void what_is_wrong_with_a_file_is_told_at_the_form() {
        send(LogFixtures.utf8(LogFixtures.ZOOM_TOTALS))
                .then()
                .statusCode(400)
                .body(containsString("chỉ có tổng thời lượng"));
        held.status("CLOSED");
        send(LogFixtures.utf8(LogFixtures.ZOOM_FLAT)).then().statusCode(409);
    }

    @Test
    void names_are_shown_as_text() {
        Response sent = send(LogFixtures.utf8(LogFixtures.ZOOM_FLAT.replace("Xã An Phú", "<script>alert(1)</script>")));
        organiser
                .browser()
                .get(URI.create(sent.header("Location")).getPath())
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }

    private io.restassured.specification.RequestSpecification form() {
        return organiser
                .browser()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private Response send(byte[] file) {
        return organiser
                .browser()
                .redirects()
                .follow(false)
                .contentType("multipart/form-data")
                .multiPart("file", "log.csv", file, "text/csv")
                .post(pages());
    }

    private String pages() {
        return "/sessions/" + held.session() + "/connection-logs";
    }
}
