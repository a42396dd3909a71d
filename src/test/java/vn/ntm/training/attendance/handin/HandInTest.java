package vn.ntm.training.attendance.handin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class HandInTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 22);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID room;
    private UUID an;
    private UUID binh;
    private String roll;

    @BeforeEach
    void a_room_with_two_people() {
        UnitPath commune = rows.unit("L63", "22273", DAY);
        held = rows.classOn(DAY);
        room = held.site(commune.lowest());
        an = held.registered("Trần Văn An", commune, CadreLevel.COMMUNE, room);
        binh = held.registered("Lê Thị Bình", commune, CadreLevel.COMMUNE, room);
        roll = "/sessions/" + held.session() + "/sites/" + room + "/roll";
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_receipt_tells_number_time_and_counts_and_what_changed_since() {
        mark(an, "PRESENT", 5);
        int number = handIn().then()
                .statusCode(201)
                .body("present", equalTo(1))
                .body("absent", equalTo(0))
                .body("unmarked", equalTo(1))
                .body("headcount", equalTo(5))
                .body("changedSince", equalTo(0))
                .body("at", equalTo(held.duringFirstSession().toString()))
                .extract()
                .path("number");
        assertThat(handIn().<Integer>path("number")).as("the same roll again").isEqualTo(number);
        clock.advance(Duration.ofMinutes(5));
        mark(binh, "ABSENT", null);
        receipts().body("number", contains(number)).body("changedSince", contains(1));
        assertThat(handIn().<Integer>path("number")).isGreaterThan(number);
        receipts().body("$", hasSize(2)).body("[0].absent", equalTo(1)).body("[0].changedSince", equalTo(0));
    }

    @Test
    void nothing_is_no_roll_to_hand_in_and_a_roll_that_changed_is_looked_at_again() {
        handIn().then().statusCode(409).body("code", equalTo("hand-in.nothing"));
        mark(an, "PRESENT", null);
        given().header("If-Match", "\"another\"")
                .post("/api" + roll + "/hand-ins")
                .then()
                .statusCode(412);
        held.status("CLOSED");
        handIn().then().statusCode(409).body("code", equalTo("class.closed"));
        receipts().body("$", hasSize(0));
    }

    @Test
    void on_the_page_a_last_look_comes_before_the_receipt() {
        Visitor visitor = Visitor.of(users.admin());
        assertThat(visitor.get(roll + "/receipt").status()).isEqualTo(404);
        var form = visitor.get(roll);
        var saved =
                visitor.post(roll, Map.of("version", form.value("version"), "headcount", "", "mark." + an, "PRESENT"));
        assertThat(saved.location()).isEqualTo(roll + "/hand-in");
        var look = visitor.get(roll + "/hand-in");
        assertThat(look.text()).contains("Còn 1 người chưa được ghi");

        clock.advance(Duration.ofMinutes(1));
        mark(binh, "LATE", null);
        var stale = visitor.post(roll + "/hand-in", Map.of("version", look.value("version")));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("Điểm danh vừa có thay đổi");
        var done = visitor.post(roll + "/hand-in", Map.of("version", stale.value("version")));
        assertThat(done.location()).isEqualTo(roll + "/receipt");
        assertThat(visitor.get(roll + "/receipt").text()).contains("Biên nhận điểm danh số", "22/05/2024", "Người nộp");

        clock.advance(Duration.ofMinutes(1));
        mark(binh, "ABSENT", null);
        assertThat(visitor.get(roll).text()).contains("Đã nộp lúc", "Sau khi nộp đã có 1 thay đổi");
    }

    private Response handIn() {
        return given().post("/api" + roll + "/hand-ins");
    }

    private ValidatableResponse receipts() {
        return given().get("/api" + roll + "/hand-ins").then().statusCode(200);
    }

    private void mark(UUID person, String status, Integer heads) {
        Map<String, Object> body = new HashMap<>();
        body.put("headcount", heads);
        body.put("marks", List.of(Map.of("registrationId", person, "status", status)));
        given().contentType(ContentType.JSON)
                .body(body)
                .put("/api" + roll)
                .then()
                .statusCode(200);
    }
}
