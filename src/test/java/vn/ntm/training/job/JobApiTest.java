package vn.ntm.training.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.shared.job.JobForTests;
import vn.ntm.training.shared.job.JobRunning;
import vn.ntm.training.shared.job.Worked;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;

/** Jobs as administrators see them, and running one by hand. */
@QuarkusTest
class JobApiTest {

    private static final String LAST = "find { it.name == 'job-for-tests' }.lastRun.";

    @Inject
    JobForTests job;

    @Inject
    JobRunning running;

    @Inject
    GivenClasses classes;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @BeforeEach
    void forgetRuns() {
        rows.execute("delete from job_run where job = ?", JobForTests.NAME);
    }

    @AfterEach
    void nothingMoreToDo() {
        job.does(Worked::new);
    }

    @Test
    void every_job_of_the_product_is_there_with_its_schedule() {
        given().get("/api/jobs")
                .then()
                .statusCode(200)
                .body(
                        "name",
                        hasItems(
                                "class-timetable",
                                "connection-log-sweep",
                                "credential-sweep",
                                "desk-reminders",
                                "idempotency-sweep",
                                "message-sending",
                                "province-digest",
                                "registration-lists",
                                "reminder-planning",
                                "retention",
                                "seat-offers",
                                "seat-reservations",
                                "tally-recount"))
                .body("find { it.name == 'tally-recount' }.schedule", equalTo("0 30 2 * * ?"))
                .body("find { it.name == 'retention' }.schedule", equalTo("off"));
        given().accept("text/html")
                .get("/jobs")
                .then()
                .statusCode(200)
                .body(
                        containsString("Hằng ngày lúc 02:30"),
                        containsString("Mỗi giờ"),
                        containsString("Mỗi giây"),
                        containsString("Đang tắt"),
                        containsString("Tính lại số liệu tổng hợp"),
                        containsString("Chưa có lần chạy nào"));
        given().accept("text/html")
                .cookie("ntm-language", "en")
                .get("/jobs")
                .then()
                .body(containsString("Recount the tallies"), containsString("Daily at 02:30"));
    }

    @Test
    void a_failing_job_is_shown_without_what_its_error_says() {
        job.does(() -> {
            throw new IllegalStateException("Nguyễn Văn A, 0912345678");
        });
        running.bySchedule(job);
        given().get("/api/jobs")
                .then()
                .body(LAST + "outcome", equalTo("FAILED"))
                .body(LAST + "error", equalTo("java.lang.IllegalStateException"));
        given().accept("text/html")
                .get("/jobs")
                .then()
                .body(
                        containsString("Có lỗi"),
                        containsString("java.lang.IllegalStateException"),
                        not(containsString("0912345678")));
    }

    @Test
    void an_administrator_runs_a_job_by_hand_and_the_audit_tells_who() {
        User admin = users.admin();
        job.does(() -> Worked.on(7));
        String key = UUID.randomUUID().toString();
        String run = started(admin, key).statusCode(202).extract().path("id");
        awaitEnd(run);
        started(admin, key).statusCode(202).body("id", equalTo(run));
        given().get("/api/jobs/" + JobForTests.NAME + "/runs")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(run))
                .body("items[0].outcome", equalTo("DONE"))
                .body("items[0].things", equalTo(7))
                .body("items[0].startedBy", equalTo(admin.username()))
                .body("items[0].durationMillis", equalTo(0));
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'job.started' and subject_id = ? and actor = ?",
                        JobForTests.NAME,
                        admin.username()))
                .isOne();
    }

    @Test
    void what_is_running_is_not_started_again_neither_over_the_api_nor_on_the_page() throws Exception {
        User admin = users.admin();
        var end = new CountDownLatch(1);
        job.does(() -> Worked.on(end.await(20, TimeUnit.SECONDS) ? 1 : 0));
        String run = started(admin, null)
                .statusCode(202)
                .body("outcome", equalTo("RUNNING"))
                .extract()
                .path("id");
        started(admin, null).statusCode(409).body("code", equalTo("job.running"));
        admin.browser()
                .post("/jobs/" + JobForTests.NAME + "/runs")
                .then()
                .statusCode(409)
                .body(containsString("Tác vụ này đang chạy."), containsString("Đang chạy"));
        end.countDown();
        awaitEnd(run);
    }

    @Test
    void a_job_is_run_from_the_page() {
        job.does(() -> Worked.on(1));
        User admin = users.admin();
        admin.browser()
                .post("/jobs/" + JobForTests.NAME + "/runs")
                .then()
                .statusCode(303)
                .header("Location", containsString("/jobs"));
        String run = rows.id("select id from job_run where job = ?", JobForTests.NAME)
                .toString();
        awaitEnd(run);
        admin.browser().get("/jobs").then().body(containsString(admin.username() + " cho chạy"));
    }

    @Test
    void nobody_but_administrators_sees_jobs_or_starts_one() {
        User desk =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(0).id()));
        desk.request().get("/api/jobs").then().statusCode(403);
        desk.request().post("/api/jobs/retention/runs").then().statusCode(403);
        desk.browser().get("/jobs").then().statusCode(403);
        given().post("/api/jobs/khong-co/runs").then().statusCode(404).body("code", equalTo("not-found.job"));
    }

    private ValidatableResponse started(User admin, String key) {
        var request = admin.request();
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/api/jobs/" + JobForTests.NAME + "/runs")
                .then();
    }

    /** It ends on a thread that nobody waits for. */
    private void awaitEnd(String run) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(20));
        while (rows.number("select count(*) from job_run where id = ?::uuid and ended_at is null", run) > 0) {
            assertThat(Instant.now()).as("The run has not ended").isBefore(latest);
            Thread.onSpinWait();
        }
    }
}
