package vn.ntm.training.attendance.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.attendance.objection.GivenAbsence.Absent;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
@SentByNobody
class ObjectionPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final String OWN = "/my-trainings/objections";

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenAbsence absence;

    @Inject
    LinksForTests links;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UnitPath commune;
    private UUID room, person, binh;
    private String link;

    /** Held by the Ministry, in a room of the province; the roll says that Bình was absent, two hours ago. */
    @BeforeEach
    void somebodyIsAbsentByTheRoll() {
        Absent given = absence.on(DAY);
        held = given.held();
        commune = given.commune();
        room = given.room();
        person = given.person();
        binh = given.registration();
        clock.advance(Duration.ofHours(6));
        held.status("HELD");
        link = links.trainings(person); // the one of the session has ended
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void from_the_own_trainings_to_the_desk_and_back_with_the_answer() {
        String form = OWN + "?session=" + held.session();
        assertThat(Jsoup.parse(get("/my-trainings"))
                        .select("a[href=\"" + form + "\"]")
                        .text())
                .contains("10/08/2026");
        assertThat(get(form)).contains("Vắng", "Gửi đề nghị", "10/08/2026");
        Response wrong = send(" ");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(wrong.asString()).select("#text-error")).hasSize(1);
        assertThat(send("Tôi có mặt <b>cả buổi</b>").header("Location")).endsWith(OWN);
        assertThat(get(OWN)).contains("Chờ trả lời", "&lt;b&gt;").doesNotContain("<b>cả buổi");
        assertThat(send("Lần nữa").statusCode()).isEqualTo(409);

        UUID objection = rows.id("select id from objection where registration_id = ?", binh);
        Visitor desk = Visitor.of(users.with(GrantInput.of(Role.PROVINCE_DESK, commune.provinceId())));
        String queue = "/classes/" + held.id() + "/objections";
        assertThat(desk.get("/sessions/" + held.session() + "/reconciliation")
                        .leads(queue + "?session=" + held.session()))
                .isTrue();
        assertThat(desk.get(queue).text()).contains("Lê Thị Bình", "Vắng");
        assertThat(desk.get(queue).leads("/objections/" + objection)).isTrue();
        Visitor.Answer page = desk.get("/objections/" + objection);
        assertThat(page.leads("/sessions/" + held.session() + "/sites/" + room + "/roll"))
                .isTrue();
        Visitor.Answer again = desk.post("/objections/" + objection + "/acceptance", Map.of("minutes", "100"));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.value("minutes")).isEqualTo("100");
        assertThat(desk.post("/objections/" + objection + "/acceptance", Map.of("status", "PRESENT", "minutes", "170"))
                        .location())
                .isEqualTo(queue);
        assertThat(desk.get(queue).text()).contains("Không có đề nghị nào").doesNotContain("Lê Thị Bình");
        assertThat(desk.get("/objections/" + objection).text()).contains("Đã chấp nhận", "Theo đề nghị");
        assertThat(get(OWN)).contains("Đã chấp nhận", "Có mặt");
        assertThat(get("/my-trainings")).contains("Có mặt");
    }

    @Test
    void a_rejection_is_read_by_the_person_and_an_objection_can_be_withdrawn() {
        send("Tôi có mặt");
        UUID first = rows.id("select id from objection where registration_id = ?", binh);
        Visitor admin = Visitor.of(users.admin());
        assertThat(admin.post("/objections/" + first + "/rejection", Map.of("answer", ""))
                        .error("answer"))
                .isNotEmpty();
        admin.post("/objections/" + first + "/rejection", Map.of("answer", "Không có tên trong danh sách ký"));
        assertThat(get(OWN)).contains("Không chấp nhận", "Không có tên trong danh sách ký");

        send("Tôi có mặt, có người làm chứng");
        UUID second = rows.id("select id from objection where registration_id = ? and state = 'OPEN'", binh);
        assertThat(by("/my-trainings/objection-withdrawals", Map.of("objection", first))
                        .statusCode())
                .isEqualTo(409);
        assertThat(by("/my-trainings/objection-withdrawals", Map.of("objection", second))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(OWN)).contains("Đã rút");
    }

    @Test
    void after_the_last_day_the_page_says_whom_to_call() {
        rows.execute("update site set contact_name = 'Chị Lan', contact_phone = '+84912345678' where id = ?", room);
        clock.advance(Duration.ofDays(8));
        link = links.trainings(person);
        String form = OWN + "?session=" + held.session();
        assertThat(get("/my-trainings")).doesNotContain(form);
        assertThat(get(form)).contains("hết ngày 10/08/2026", "Chị Lan").doesNotContain("<textarea");
        assertThat(send("Tôi có mặt").statusCode()).isEqualTo(409);
    }

    private Response send(String text) {
        return by(OWN, Map.of("session", held.session(), "text", text));
    }

    private Response by(String address, Map<String, ?> form) {
        return LinksForTests.by(link)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(address);
    }

    private String get(String address) {
        return LinksForTests.by(link)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
