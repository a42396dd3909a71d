package vn.ntm.training.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.account.idempotency.KeysForTests;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestWorkbook;

/** Requests with an {@code Idempotency-Key} that are sent again, because the answer did not arrive or at the same moment. */
@QuarkusTest
class RepeatedRequestsTest {

    private static final int AT_ONCE = 50;

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    KeysForTests keys;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.reset();
    }

    @Test
    void fifty_equal_requests_at_once_have_one_effect_and_fifty_equal_answers() throws Exception {
        UUID classId = classes.aClass(seats(10));
        String key = key();
        List<Future<String>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(threads.submit(() -> told(register(classId, key, person("Người Bấm Nhiều", 1980)))));
            }
        }
        Set<String> different = new HashSet<>();
        for (Future<String> answer : answers) {
            different.add(answer.get());
        }

        assertThat(different).hasSize(1).first().asString().startsWith("201 ");
        assertThat(registered(classId)).isOne();
        assertThat(rows.number("select taken from class_seats where class_id = ?", classId))
                .isOne();
        assertThat(keys.waiting()).isZero();
    }

    @Test
    void the_same_request_later_gets_the_answer_of_the_first_even_when_things_have_changed_since() {
        UUID classId = classes.aClass(seats(1));
        String key = key();
        Response first = register(classId, key, person("Người Hỏi Lại", 1980));
        given().delete("/api/registrations/" + first.path("id")).then().statusCode(204);

        assertThat(told(register(classId, key, person("Người Hỏi Lại", 1980)))).isEqualTo(told(first));
        assertThat(registered(classId)).isOne();
    }

    @Test
    void another_body_with_the_same_key_is_refused_and_has_no_effect() {
        UUID classId = classes.aClass(anything());
        String key = key();
        register(classId, key, person("Người Thứ Nhất", 1980)).then().statusCode(201);

        register(classId, key, person("Người Thứ Hai", 1980))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("idempotency.other-request"));
        assertThat(registered(classId)).isOne();
    }

    @Test
    void the_order_of_fields_and_of_choices_makes_no_other_request() {
        String key = key();
        String id = classWith(key, "{\"title\": \"Lớp gửi lại\", \"audienceLevels\": [\"COMMUNE\", \"VILLAGE\"]}");

        assertThat(classWith(key, "{\"audienceLevels\": [\"VILLAGE\", \"COMMUNE\"], \"title\": \"Lớp gửi lại\"}"))
                .isEqualTo(id);
    }

    @Test
    void a_key_is_one_callers_own_and_belongs_to_one_address() {
        UUID one = classes.aClass(anything());
        UUID other = classes.aClass(anything());
        String key = key();
        register(one, key, person("Người Một Lớp", 1980)).then().statusCode(201);

        register(other, key, person("Người Lớp Kia", 1980)).then().statusCode(201);
        register(users.admin().request(), one, key, person("Người Của Người Khác", 1980))
                .then()
                .statusCode(201);
    }

    @Test
    void what_was_refused_is_judged_anew() {
        UUID classId = classes.aDraft(anything());
        String key = key();
        register(classId, key, person("Người Đến Sớm", 1980)).then().statusCode(409);
        given().post("/api/classes/" + classId + "/publication").then().statusCode(200);

        register(classId, key, person("Người Đến Sớm", 1980)).then().statusCode(201);
    }

    @Test
    void who_may_not_any_more_gets_no_answer_of_before_either() {
        UUID classId = classes.aClass(anything());
        var user = users.admin();
        var request = user.request();
        String key = key();
        register(request, classId, key, person("Người Của Cán Bộ Cũ", 1980))
                .then()
                .statusCode(201);
        rows.execute("delete from role_grant where user_id = ?", user.id());

        register(user.request(), classId, key, person("Người Của Cán Bộ Cũ", 1980))
                .then()
                .statusCode(403);
    }

    @Test
    void after_a_day_the_key_is_forgotten() {
        UUID classId = classes.aClass(anything());
        String key = key();
        register(classId, key, person("Người Hôm Qua", 1980)).then().statusCode(201);
        clock.advance(Duration.ofHours(24).minusSeconds(1));
        register(classId, key, person("Người Hôm Qua", 1980)).then().statusCode(201);

        clock.advance(Duration.ofSeconds(1));
        register(classId, key, person("Người Hôm Qua", 1980)).then().statusCode(409);
        register(classId, key, person("Người Hôm Nay", 1980)).then().statusCode(201);
        long kept = rows.number("select count(*) from idempotency_key");
        keys.sweep();
        assertThat(rows.number("select count(*) from idempotency_key")).isBetween(1L, kept);
        clock.advance(Duration.ofHours(24));
        keys.sweep();
        assertThat(rows.number("select count(*) from idempotency_key")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "khoá"})
    void what_is_no_key_is_told_at_the_header(String key) {
        UUID classId = classes.aClass(anything());

        register(classId, key, person("Người Không Khoá", 1980))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("Idempotency-Key"));
        assertThat(registered(classId)).isZero();
    }

    @Test
    void a_file_sent_twice_is_one_list_and_another_file_is_refused() {
        UUID classId = classes.aClass(anything());
        String key = key();
        byte[] list = list("Người Trong Danh Sách");
        Response first = send(classId, key, list);
        first.then().statusCode(202);

        assertThat(told(send(classId, key, list))).isEqualTo(told(first));
        send(classId, key, list("Người Khác Trong Danh Sách")).then().statusCode(422);
        assertThat(rows.number("select count(*) from registration_list where class_id = ?", classId))
                .isOne();
    }

    @Test
    void a_link_that_is_shown_once_is_shown_again_to_its_sender_and_lies_sealed_until_then() {
        UUID classId = classes.aClass(anything());
        String key = key();
        var link = Map.of(
                "purpose",
                "REGISTRATION",
                "classId",
                classId,
                "unitId",
                classes.commune().id(),
                "recipient",
                "Chị Lan");

        Response first = keyed(given(), key).body(link).post("/api/links");
        first.then().statusCode(201);
        String url = first.path("url");
        Response again = keyed(given(), key).body(link).post("/api/links");

        assertThat(told(again)).isEqualTo(told(first));
        assertThat(rows.number("select count(*) from signed_link where class_id = ?", classId))
                .isOne();
        assertThat(rows.number(
                        "select count(*) from idempotency_key where position(convert_to(?, 'UTF8') in answer) > 0",
                        url.substring(url.length() - 20)))
                .isZero();
    }

    @Test
    void who_came_by_a_link_may_send_again_too() {
        UUID classId = classes.aClass(anything());
        String url = keyed(given(), key())
                .body(Map.of(
                        "purpose",
                        "REGISTRATION",
                        "classId",
                        classId,
                        "unitId",
                        classes.commune().id(),
                        "recipient",
                        "Chị Lan"))
                .post("/api/links")
                .path("url");
        var holder = GivenUsers.nobody().redirects().follow(false);
        var cookies = holder.get(url.replaceFirst("http://[^/]*", "")).getCookies();
        String key = key();
        Response first =
                register(GivenUsers.nobody().cookies(cookies), classId, key, person("Người Có Liên Kết", 1980));
        first.then().statusCode(201);

        assertThat(told(register(
                        GivenUsers.nobody().cookies(cookies), classId, key, person("Người Có Liên Kết", 1980))))
                .isEqualTo(told(first));
    }

    @Test
    void the_answer_tells_the_version_that_is_there() {
        Response made =
                keyed(given(), key()).body(Map.of("title", "Lớp có phiên bản")).post("/api/classes");

        given().get("/api/classes/" + made.path("id"))
                .then()
                .header("ETag", made.header("ETag"))
                .body("version", equalTo(made.path("version")));
    }

    private String classWith(String key, String json) {
        return keyed(given(), key)
                .body(json)
                .post("/api/classes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private byte[] list(String name) {
        String[] unit = classes.commune().path().split(", ");
        return TestWorkbook.list()
                .row("Họ và tên", "Năm sinh", "Xã", "Tỉnh")
                .row(name, 1980, unit[0], unit[1])
                .xlsx();
    }

    private static Response send(UUID classId, String key, byte[] list) {
        return given().header("Idempotency-Key", key)
                .multiPart("file", "danh-sach.xlsx", list)
                .post("/api/classes/" + classId + "/registration-lists");
    }

    private static Response register(UUID classId, String key, Map<String, Object> person) {
        return register(given(), classId, key, person);
    }

    private static Response register(
            RequestSpecification request, UUID classId, String key, Map<String, Object> person) {
        return keyed(request, key).body(Map.of("trainee", person)).post("/api/classes/" + classId + "/registrations");
    }

    private static RequestSpecification keyed(RequestSpecification request, String key) {
        return request.contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    private Map<String, Object> person(String name, int birthYear) {
        return Map.of(
                "fullName",
                name,
                "birthYear",
                birthYear,
                "cadreLevel",
                "COMMUNE",
                "unitId",
                classes.commune().id());
    }

    private long registered(UUID classId) {
        return rows.number("select count(*) from registration where class_id = ?", classId);
    }

    private static String told(Response answer) {
        return answer.statusCode() + " " + answer.header("Location") + " " + answer.header("ETag") + " "
                + answer.contentType() + " " + answer.asString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
