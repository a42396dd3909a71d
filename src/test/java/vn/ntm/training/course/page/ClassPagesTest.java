package vn.ntm.training.course.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.Visitor;

/** The list and the page of a class, as everybody sees them who may or may not. */
@QuarkusTest
@SentByNobody
class ClassPagesTest {

    @Inject
    GivenProvince province;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private final String title = "Lớp " + UUID.randomUUID();

    @Test
    void everybody_finds_a_published_class_without_accents_and_nobody_a_draft_of_others() {
        UUID published = province.published(title + " nước sạch");
        UUID draft = province.draft(title + " bản thảo");
        String address = "/classes?q=" + title.replace("Lớp", "lop");
        var seen = Visitor.STRANGER.get(address);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.leads("/classes/" + published)).isTrue();
        assertThat(seen.leads("/classes/" + draft)).isFalse();
        assertThat(seen.leads("/classes/new")).isFalse();
        assertThat(seen.text()).contains("Thứ Năm, 10/09/2026 08:00", "Tỉnh Phú Thọ", "Đã công bố");
        assertThat(province.desk().get(address).leads("/classes/" + draft)).isTrue();
        assertThat(province.otherDesk().get(address).leads("/classes/" + draft)).isFalse();
    }

    @Test
    void the_list_is_narrowed_by_state_form_year_and_province_in_the_address() {
        UUID id = province.published(title);
        String search = "/classes?q=" + title + "&";
        for (String fitting : new String[] {
            "status=PUBLISHED", "format=ONLINE", "year=2026", "province=" + province.id(), "sort=title"
        }) {
            assertThat(Visitor.STRANGER.get(search + fitting).leads("/classes/" + id))
                    .as(fitting)
                    .isTrue();
        }
        for (String other : new String[] {
            "status=CLOSED", "format=HYBRID", "year=2025", "province=" + province.otherProvince(), "province=central"
        }) {
            var none = Visitor.STRANGER.get(search + other);
            assertThat(none.leads("/classes/" + id)).as(other).isFalse();
            assertThat(none.text()).contains("Không có lớp nào phù hợp.");
        }
        assertThat(Visitor.STRANGER.get("/classes?year=abc").status()).isEqualTo(400);
    }

    @Test
    void a_stranger_sees_when_and_whom_to_ask_but_neither_room_nor_people() {
        UUID id = province.published(title);
        var page = Visitor.STRANGER.get("/classes/" + id);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Thứ Năm, 10/09/2026", "08:00–11:00", "Hỏi ai Tỉnh Phú Thọ", "Đang nhận đăng ký")
                .contains("Mỗi học viên một lượt cho cả lớp")
                .doesNotContain("room.example", "2468", "Trần Thị Bình", "0912", "Cần xem lại");
        assertThat(page.response().asString()).doesNotContain("room.example");
        assertThat(page.leads("/sign-in?to=/classes/" + id)).isTrue();
        for (String step : new String[] {"/edit", "/publication", "/cancellation", "/copies", "/sessions/new"}) {
            assertThat(page.leads("/classes/" + id + step)).as(step).isFalse();
        }
        assertThat(page.leads("/audit/of/class/" + id)).isFalse();
    }

    @Test
    void an_invited_desk_sees_the_room_and_who_reads_in_full_the_people_too() {
        UUID id = province.published(title);
        assertThat(province.communeDesk().get("/classes/" + id).text())
                .contains("Vào phòng họp", "Mật khẩu phòng: 2468", "Trần Thị Bình")
                .doesNotContain("+84912345678");
        var viewer = province.viewer().get("/classes/" + id);
        assertThat(viewer.text()).contains("+84912345678");
        assertThat(viewer.leads("/audit/of/class/" + id)).isTrue();
        assertThat(viewer.leads("/classes/" + id + "/edit")).isFalse();
        assertThat(viewer.leads("/classes/" + id + "/registrations")).isTrue();
        assertThat(province.otherDesk().get("/classes/" + id).text()).doesNotContain("Vào phòng họp");
    }

    @Test
    void its_desk_is_offered_what_its_state_allows() {
        var desk = province.desk();
        UUID empty = province.draft(title);
        var draft = desk.get("/classes/" + empty);
        assertThat(draft.leads("/classes/" + empty + "/sessions/new")).isTrue();
        assertThat(draft.leads("/classes/" + empty + "/publication")).isFalse();
        assertThat(draft.leads("/classes/" + empty + "/cancellation")).isTrue();
        assertThat(draft.leads("/classes/" + empty + "/registrations")).isFalse();

        UUID held =
                rows.classOn(GivenProvince.TODAY.minusDays(3)).status("HELD").id();
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", province.id(), held);
        var over = desk.get("/classes/" + held);
        assertThat(over.leads("/classes/" + held + "/closing")).isTrue();
        assertThat(over.leads("/classes/" + held + "/cancellation")).isFalse();
        assertThat(over.leads("/classes/" + held + "/sessions/new")).isFalse();
    }

    @Test
    void a_draft_is_not_there_for_others() {
        UUID id = province.draftWithSession(title, null);
        assertThat(Visitor.STRANGER.get("/classes/" + id).status()).isEqualTo(404);
        for (Visitor other : new Visitor[] {province.otherDesk(), province.communeDesk()}) {
            for (String page :
                    new String[] {"", "/edit", "/publication", "/sessions/new", "/sites/new", "/trainers/new"}) {
                assertThat(other.get("/classes/" + id + page).status()).as(page).isEqualTo(404);
            }
        }
        assertThat(province.viewer().get("/classes/" + id).status()).isEqualTo(200);
        assertThat(province.viewer().get("/classes/" + id + "/edit").status()).isEqualTo(403);
    }

    @Test
    void its_own_trainer_sees_the_draft_and_edits_its_sessions_only() {
        var account = users.with(GrantInput.of(Role.TRAINER));
        UUID id = province.draftWithSession(title, account.id());
        UUID session = rows.id("select id from session where class_id = ?", id);
        var trainer = Visitor.of(account);
        var page = trainer.get("/classes/" + id);
        assertThat(page.leads("/sessions/" + session + "/edit")).isTrue();
        assertThat(page.leads("/classes/" + id + "/edit")).isFalse();
        assertThat(page.leads("/classes/" + id + "/publication")).isFalse();
        assertThat(trainer.get("/sessions/" + session + "/edit").status()).isEqualTo(200);
        assertThat(trainer.get("/classes/" + id + "/edit").status()).isEqualTo(403);
    }

    @Test
    void a_title_is_text_wherever_it_stands() {
        String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> " + title;
        UUID id = province.published(evil);
        for (String address : new String[] {"/classes?q=" + title, "/classes/" + id}) {
            var page = Visitor.STRANGER.get(address).page();
            assertThat(page.select("main script, main img")).isEmpty();
            assertThat(page.text()).contains("<script>alert(1)</script>\"'><img");
        }
        var editor = province.desk().get("/classes/" + id + "/edit");
        assertThat(editor.value("title")).isEqualTo(evil);
        assertThat(editor.page().select("main script, main img")).isEmpty();
    }

    @Test
    void sites_are_paged_and_found_by_name() {
        UUID id = province.published(title);
        for (int i = 1; i <= 23; i++) {
            rows.execute(
                    "insert into site (id, class_id, unit_id, name, contact_phone) values (?, ?, ?, ?, '+84912345670')",
                    UUID.randomUUID(),
                    id,
                    province.commune(),
                    "Phòng họp %02d".formatted(i));
        }
        var first = Visitor.STRANGER.get("/classes/" + id);
        assertThat(first.text())
                .contains("Phòng họp 01", "1–20 trong 23")
                .doesNotContain("Phòng họp 21", "+84912345670");
        assertThat(first.leads("/classes/" + id + "?page=1#sites")).isTrue();
        assertThat(Visitor.STRANGER.get("/classes/" + id + "?page=1").text()).contains("Phòng họp 23");
        assertThat(Visitor.STRANGER.get("/classes/" + id + "?q=phong+hop+07").text())
                .contains("Phòng họp 07")
                .doesNotContain("Phòng họp 08");
        assertThat(province.communeDesk().get("/classes/" + id).text()).contains("+84912345670");
    }

    @Test
    void what_is_synthetic_says_so() {
        UUID id = rows.classOn(GivenProvince.TODAY).synthetic().id();
        assertThat(Visitor.STRANGER.get("/classes/" + id).text()).contains("Dữ liệu mô phỏng");
    }

    @Test
    void an_address_that_names_no_class_is_not_found() {
        assertThat(Visitor.STRANGER.get("/classes/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(Visitor.STRANGER.get("/classes/abc").status()).isEqualTo(404);
    }
}
