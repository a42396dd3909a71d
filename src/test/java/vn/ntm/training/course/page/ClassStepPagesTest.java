package vn.ntm.training.course.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.Visitor;

/** Publishing, cancelling, closing and copying on the pages of a class. */
@QuarkusTest
@SentByNobody
class ClassStepPagesTest {

    @Inject
    GivenProvince province;

    @Inject
    GivenRows rows;

    private final String title = "Lớp " + UUID.randomUUID();

    @Test
    void the_last_look_says_what_is_missing_and_offers_no_button_until_it_is_there() {
        UUID id = province.draft(title);
        var desk = province.desk();
        var look = desk.get("/classes/" + id + "/publication");
        assertThat(look.text()).contains("Có ít nhất một buổi học", "Còn thiếu", "chưa công bố được");
        assertThat(look.page().select("main form")).isEmpty();
        assertThat(look.leads("/classes/" + id + "/sessions/new")).isTrue();
        var refused = desk.post("/classes/" + id + "/publication", version(id));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Lớp chưa có buổi nào.");
    }

    @Test
    void a_class_is_published_as_it_was_looked_at() {
        UUID id = province.draftWithSession(title, null);
        var desk = province.desk();
        var look = desk.get("/classes/" + id + "/publication");
        assertThat(look.leads("/classes/" + id + "/publication")).isTrue();
        assertThat(look.text()).contains("Lớp trực tuyến có danh sách điểm cầu (Nên có)");
        assertThat(desk.post("/classes/" + id + "/publication", Map.of("version", "99"))
                        .status())
                .isEqualTo(412);
        assertThat(status(id, "DRAFT")).isTrue();
        var published = desk.post("/classes/" + id + "/publication", Map.of("version", look.value("version")));
        assertThat(published.status()).isEqualTo(303);
        assertThat(status(id, "PUBLISHED")).isTrue();
        assertThat(desk.post("/classes/" + id + "/publication", version(id)).status())
                .isEqualTo(409);
    }

    @Test
    void a_class_is_cancelled_with_a_reason_that_everybody_reads() {
        UUID id = province.published(title);
        var desk = province.desk();
        var without = desk.post("/classes/" + id + "/cancellation", version(id));
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.error("reason")).isEqualTo("Cần điền trường này.");
        var form = Map.<String, Object>of("version", version(id).get("version"), "reason", "Bão <số 5>");
        assertThat(desk.post("/classes/" + id + "/cancellation", form).status()).isEqualTo(303);
        assertThat(Visitor.STRANGER.get("/classes/" + id).text()).contains("Lớp đã hủy. Lý do: Bão <số 5>");
        var late = desk.post("/classes/" + id + "/cancellation", form);
        assertThat(late.status()).isIn(409, 412);
        assertThat(late.text()).contains(title);
    }

    @Test
    void a_class_that_is_not_over_is_not_closed_and_the_page_says_why() {
        UUID id = province.published(title);
        var refused = province.desk().post("/classes/" + id + "/closing", version(id));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Chỉ đóng được lớp đã tổ chức xong.", title);
    }

    @Test
    void a_held_class_is_closed() {
        UUID id = rows.classOn(GivenProvince.TODAY.minusDays(3)).status("HELD").id();
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", province.id(), id);
        assertThat(province.desk()
                        .post("/classes/" + id + "/closing", version(id))
                        .status())
                .isEqualTo(303);
        assertThat(status(id, "CLOSED")).isTrue();
    }

    @Test
    void a_copy_is_a_draft_on_another_day() {
        UUID id = province.published(title);
        var desk = province.desk();
        assertThat(desk.post("/classes/" + id + "/copies", Map.of("firstDate", "mai"))
                        .status())
                .isEqualTo(400);
        var copied = desk.post("/classes/" + id + "/copies", Map.of("firstDate", "2026-10-20"));
        assertThat(copied.status()).isEqualTo(303);
        assertThat(desk.get(copied.location()).text()).contains(title, "Bản nháp", "20/10/2026");
    }

    @Test
    void only_who_may_change_the_class_takes_its_steps() {
        UUID id = province.published(title);
        Map<String, Object> form =
                Map.of("version", version(id).get("version"), "reason", "x", "firstDate", "2026-10-20");
        for (String step : new String[] {"publication", "cancellation", "closing", "copies"}) {
            for (Visitor other : new Visitor[] {province.viewer(), province.otherDesk()}) {
                assertThat(other.post("/classes/" + id + "/" + step, form).status())
                        .as(step)
                        .isEqualTo(403);
            }
            assertThat(Visitor.STRANGER
                            .post("/classes/" + id + "/" + step, form)
                            .status())
                    .as(step)
                    .isIn(303, 401);
        }
        assertThat(status(id, "PUBLISHED")).isTrue();
        assertThat(rows.number("select count(*) from training_class where title = ?", title))
                .isEqualTo(1);
    }

    private Map<String, Object> version(UUID id) {
        return Map.of("version", String.valueOf(rows.number("select version from training_class where id = ?", id)));
    }

    private boolean status(UUID id, String status) {
        return rows.number("select count(*) from training_class where id = ? and status = ?", id, status) == 1;
    }
}
