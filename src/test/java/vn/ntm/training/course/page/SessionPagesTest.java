package vn.ntm.training.course.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.Visitor;

/** The forms of sessions and trainers. */
@QuarkusTest
@SentByNobody
class SessionPagesTest {

    @Inject
    GivenProvince province;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private final String title = "Lớp " + UUID.randomUUID();

    @Test
    void a_session_is_added_at_an_hour_of_vietnam() {
        UUID id = province.draft(title);
        var desk = province.desk();
        assertThat(desk.get("/classes/" + id + "/sessions/new").text()).contains("giờ Việt Nam (GMT+7)");
        var form = form();
        form.put("startsAt", "2026-10-01T19:35");
        form.put("endsAt", "2026-10-01T20:15");
        var added = desk.post("/classes/" + id + "/sessions", form);
        assertThat(added.status()).isEqualTo(303);
        assertThat(added.location()).isEqualTo("/classes/" + id + "#sessions");
        assertThat(rows.number(
                        "select count(*) from session where class_id = ? and starts_at = '2026-10-01 12:35:00+00'"
                                + " and passcode = '2468'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_everything_typed_is_kept() {
        UUID id = province.draft(title);
        var form = form();
        form.put("endsAt", "2026-09-10T07:00");
        form.put("link", "javascript:alert(1)");
        var again = province.desk().post("/classes/" + id + "/sessions", form);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error("endsAt")).isEqualTo("Giờ kết thúc phải sau giờ bắt đầu.");
        assertThat(again.error("link")).contains("http:// hoặc https://");
        assertThat(again.value("link")).isEqualTo("javascript:alert(1)");
        assertThat(again.value("startsAt")).isEqualTo("2026-09-10T08:00");
    }

    @Test
    void two_sessions_of_a_class_at_once_are_told_above_the_form() {
        UUID id = province.draftWithSession(title, null);
        var again = province.desk().post("/classes/" + id + "/sessions", form());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select("#errors").text()).contains("Trùng giờ với buổi 1");
    }

    @Test
    void a_trainer_who_is_wanted_elsewhere_at_that_time_is_warned_of() {
        province.draftWithSession(title + " kia", null);
        UUID id = province.draftWithSession(title, null);
        UUID session = session(id);
        var desk = province.desk();
        var form = form();
        form.put("version", desk.get("/sessions/" + session + "/edit").value("version"));
        var saved = desk.post("/sessions/" + session + "/edit", form);
        assertThat(saved.location()).isEqualTo("/classes/" + id + "#warnings");
        assertThat(desk.get("/classes/" + id).page().select("#warnings").text()).contains("Trần Thị Bình");
    }

    @Test
    void who_comes_second_keeps_what_was_typed_and_sees_what_is_stored() {
        UUID session = session(province.draftWithSession(title, null));
        var desk = province.desk();
        var form = form();
        form.put("version", desk.get("/sessions/" + session + "/edit").value("version"));
        form.put("periods", "5");
        assertThat(desk.post("/sessions/" + session + "/edit", form).status()).isEqualTo(303);
        form.put("tool", "Teams");
        form.put("periods", "6");
        var second = desk.post("/sessions/" + session + "/edit", form);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.value("tool")).isEqualTo("Teams");
        assertThat(second.text()).contains("Số tiết: đang lưu là “5”");
        form.put("version", second.value("version"));
        assertThat(desk.post("/sessions/" + session + "/edit", form).status()).isEqualTo(303);
        assertThat(rows.number("select periods from session where id = ?", session))
                .isEqualTo(6);
        assertThat(rows.number("select count(*) from session_trainer where session_id = ?", session))
                .isEqualTo(1);
    }

    @Test
    void a_session_is_removed_unless_the_class_would_be_without() {
        UUID draft = province.draftWithSession(title, null);
        UUID published = province.published(title);
        var desk = province.desk();
        assertThat(desk.post("/sessions/" + session(draft) + "/removal", version(draft))
                        .status())
                .isEqualTo(303);
        assertThat(rows.number("select count(*) from session where class_id = ?", draft))
                .isZero();
        var refused = desk.post("/sessions/" + session(published) + "/removal", version(published));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Lớp chưa có buổi nào.");
    }

    @Test
    void a_trainer_gets_in_by_the_account_that_is_named() {
        var account = users.with(GrantInput.of(Role.TRAINER));
        UUID id = province.draftWithSession(title, null);
        var desk = province.desk();
        assertThat(Visitor.of(account).get("/classes/" + id).status()).isEqualTo(404);
        Map<String, Object> form = new HashMap<>(Map.of("fullName", "Lê Văn Cường", "username", "khong-co"));
        var unknown = desk.post("/classes/" + id + "/trainers", form);
        assertThat(unknown.error("username")).isEqualTo("Không có tài khoản này.");
        assertThat(unknown.value("fullName")).isEqualTo("Lê Văn Cường");
        form.put("username", account.username());
        assertThat(desk.post("/classes/" + id + "/trainers", form).status()).isEqualTo(303);
        assertThat(Visitor.of(account).get("/classes/" + id).text()).contains("Lê Văn Cường", "có tài khoản");

        UUID trainer = rows.id("select id from session_trainer where user_id = ?", account.id());
        String removal = "/classes/" + id + "/trainers/" + trainer + "/removal";
        Map<String, Object> session = Map.of("sessionId", session(id).toString());
        assertThat(Visitor.of(account).post(removal, session).status()).isEqualTo(403);
        assertThat(desk.post(removal, session).status()).isEqualTo(303);
        assertThat(rows.number("select count(*) from session_trainer where session_id = ?", session(id)))
                .isEqualTo(1);
        assertThat(desk.post(removal, session).status()).isEqualTo(404);
    }

    @Test
    void a_trainer_of_another_class_is_not_removed_by_the_right_to_this_one() {
        UUID mine = province.draft(title);
        UUID theirs = rows.classOn(GivenProvince.TODAY.plusDays(9)).id();
        Map<String, Object> form = Map.of("sessionId", session(theirs).toString());
        var refused = province.desk().post("/classes/" + mine + "/trainers/" + UUID.randomUUID() + "/removal", form);
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void who_may_not_run_sessions_opens_no_form_of_them() {
        UUID id = province.published(title);
        UUID session = session(id);
        for (Visitor other : new Visitor[] {province.viewer(), province.communeDesk()}) {
            assertThat(other.get("/classes/" + id + "/sessions/new").status()).isEqualTo(403);
            assertThat(other.post("/classes/" + id + "/sessions", form()).status())
                    .isEqualTo(403);
            assertThat(other.get("/sessions/" + session + "/edit").status()).isEqualTo(403);
            assertThat(other.post("/sessions/" + session + "/edit", form()).status())
                    .isEqualTo(403);
            assertThat(other.post("/sessions/" + session + "/removal", version(id))
                            .status())
                    .isEqualTo(403);
            assertThat(other.get("/classes/" + id + "/trainers/new").status()).isEqualTo(403);
        }
        assertThat(Visitor.STRANGER.get("/sessions/" + session + "/edit").location())
                .startsWith("/sign-in");
        UUID draft = province.draftWithSession(title, null);
        assertThat(province.otherDesk()
                        .get("/sessions/" + session(draft) + "/edit")
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("startsAt", "2026-09-10T08:00");
        form.put("endsAt", "2026-09-10T11:00");
        form.put("title", "Tiêu chí");
        form.put("link", "https://room.example/2");
        form.put("passcode", "2468");
        return form;
    }

    private UUID session(UUID classId) {
        return rows.id("select id from session where class_id = ?", classId);
    }

    private Map<String, Object> version(UUID classId) {
        return Map.of(
                "version", String.valueOf(rows.number("select version from session where class_id = ?", classId)));
    }
}
