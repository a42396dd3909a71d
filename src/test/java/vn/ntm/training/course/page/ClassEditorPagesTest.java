package vn.ntm.training.course.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.Visitor;

/** The form of a class: what it keeps, what it refuses, and what cannot be smuggled in. */
@QuarkusTest
@SentByNobody
class ClassEditorPagesTest {

    @Inject
    GivenProvince province;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private final String title = "Lớp " + UUID.randomUUID();

    @Test
    void a_desk_draws_up_a_class_for_its_own_unit() {
        var desk = province.desk();
        var empty = desk.get("/classes/new");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.page().select("[name=organiserUnitId][checked]").val())
                .isEqualTo(String.valueOf(province.id()));
        assertThat(empty.page().select("[name=ministry]")).isEmpty();

        var form = form();
        form.put("audienceLevels", List.of("COMMUNE", "PROVINCE"));
        form.put("capacity", "1.200");
        form.put("startsOn", "2026-09-10");
        form.put("registrationOpensAt", "2026-08-20T08:00");
        form.put("areaUnitIds", List.of(String.valueOf(province.commune())));
        form.put("addArea", String.valueOf(province.id()));
        var created = desk.post("/classes", form);
        assertThat(created.status()).isEqualTo(303);
        UUID id = UUID.fromString(created.location().replace("/classes/", ""));
        assertThat(rows.number("select capacity from training_class where id = ?", id))
                .isEqualTo(1200);
        assertThat(rows.number("select count(*) from class_area where class_id = ?", id))
                .isEqualTo(2);
        assertThat(rows.number("select count(*) from class_audience_level where class_id = ?", id))
                .isEqualTo(2);
        assertThat(rows.number(
                        "select count(*) from training_class where id = ? and status = 'DRAFT'"
                                + " and registration_opens_at = '2026-08-20 01:00:00+00' and organiser_unit_id = ?",
                        id,
                        province.id()))
                .isEqualTo(1);
        assertThat(desk.get("/classes/" + id).text()).contains(title, "mở từ 20/08/2026 08:00", "Cán bộ cấp xã");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_everything_typed_is_kept() {
        var form = form();
        form.put("title", " ");
        form.put("capacity", "mười");
        form.put("startsOn", "2026-09-10");
        form.put("endsOn", "2026-09-01");
        form.put("documentNumber", "<b>12/QĐ</b>");
        form.put("audienceLevels", List.of("VILLAGE"));
        var again = province.desk().post("/classes", form);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error("capacity")).isEqualTo("Phải là số nguyên, ví dụ 1.200.");
        assertThat(again.page().select("#errors a[href=#capacity]")).hasSize(1);
        assertThat(again.value("capacity")).isEqualTo("mười");
        assertThat(again.value("documentNumber")).isEqualTo("<b>12/QĐ</b>");
        assertThat(again.value("endsOn")).isEqualTo("2026-09-01");
        assertThat(again.page().select("[name=audienceLevels][checked]").val()).isEqualTo("VILLAGE");

        form.put("capacity", "10");
        var next = province.desk().post("/classes", form);
        assertThat(next.error("title")).isEqualTo("Cần điền trường này.");
        assertThat(next.error("endsOn")).isEqualTo("Ngày kết thúc phải bằng hoặc sau ngày bắt đầu.");
    }

    @Test
    void a_unit_out_of_reach_is_told_at_the_field_and_no_class_is_made() {
        var form = form();
        form.put("organiserUnitId", String.valueOf(province.otherProvince()));
        var refused = province.desk().post("/classes", form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error("organiserUnitId")).contains("Bạn không được lập lớp cho đơn vị này");
        form.put("ministry", "true");
        assertThat(province.desk().post("/classes", form).status()).isEqualTo(400);
        assertThat(count()).isZero();
    }

    @Test
    void fields_that_the_form_does_not_have_change_nothing() {
        var form = form();
        form.put("status", "PUBLISHED");
        form.put("synthetic", "true");
        form.put("code", "LH-2026-9999");
        form.put("id", UUID.randomUUID().toString());
        form.put("copiedFrom", UUID.randomUUID().toString());
        form.put("sessions[0].startsAt", "2026-09-10T08:00");
        assertThat(province.desk().post("/classes", form).status()).isEqualTo(303);
        assertThat(rows.number(
                        "select count(*) from training_class where title = ? and status = 'DRAFT' and not synthetic"
                                + " and code <> 'LH-2026-9999' and copied_from is null",
                        title))
                .isEqualTo(1);
    }

    @Test
    void who_changes_nothing_anywhere_opens_no_form() {
        var trainee = Visitor.of(users.with(GrantInput.of(Role.TRAINEE)));
        for (Visitor other : new Visitor[] {province.viewer(), trainee}) {
            assertThat(other.get("/classes/new").status()).isEqualTo(403);
            assertThat(other.post("/classes", form()).status()).isEqualTo(403);
        }
        assertThat(Visitor.STRANGER.get("/classes/new").location()).startsWith("/sign-in");
        assertThat(count()).isZero();
    }

    @Test
    void the_ministry_holds_a_class_that_teaches_modules_of_a_curriculum() {
        var admin = Visitor.of(users.admin());
        var form = form();
        form.remove("organiserUnitId");
        form.put("ministry", "true");
        form.put("curriculumCode", "CDS-2024");
        form.put("find", "modules");
        var listed = admin.post("/classes", form);
        assertThat(listed.status()).isEqualTo(200);
        List<String> modules = listed.page().select("[name=moduleIds]").eachAttr("value");
        assertThat(modules).hasSize(12);
        assertThat(listed.value("title")).isEqualTo(title);
        assertThat(admin.get("/classes/modules?curriculumCode=CDS-2024").page().select("[name=moduleIds]"))
                .hasSize(12);

        form.remove("find");
        form.put("moduleIds", modules.subList(0, 2));
        var created = admin.post("/classes", form);
        assertThat(created.status()).isEqualTo(303);
        assertThat(admin.get(created.location()).text()).contains("tên chờ xác nhận", "Bộ (trung ương)");
        var editor = admin.get(created.location() + "/edit");
        assertThat(editor.page().select("[name=moduleIds][checked]")).hasSize(2);
    }

    @Test
    void areas_are_gathered_one_by_one_without_a_script() {
        var desk = province.desk();
        var form = form();
        form.put("addAreaQuery", "phu tho");
        form.put("find", "addArea");
        var found = desk.post("/classes", form);
        assertThat(found.page().select("[name=addArea]").eachAttr("value")).contains(String.valueOf(province.id()));
        form.put("addArea", String.valueOf(province.id()));
        form.put("find", "area");
        var chosen = desk.post("/classes", form);
        assertThat(chosen.page().select("[name=areaUnitIds][checked]").val()).isEqualTo(String.valueOf(province.id()));
        assertThat(chosen.value("addAreaQuery")).isEmpty();
    }

    @Test
    void an_edit_changes_what_was_typed_and_nothing_else() {
        UUID id = province.published(title);
        var desk = province.desk();
        var form = sent(desk.get("/classes/" + id + "/edit"));
        form.put("title", title + " sửa");
        form.put("certificate", "true");
        var saved = desk.post("/classes/" + id + "/edit", form);
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo("/classes/" + id);
        assertThat(rows.number(
                        "select count(*) from training_class c where id = ? and title = ? and gives_certificate"
                                + " and status = 'PUBLISHED' and exists (select from class_area a where a.class_id = c.id)",
                        id,
                        title + " sửa"))
                .isEqualTo(1);
    }

    @Test
    void who_comes_second_keeps_what_was_typed_and_sees_what_is_stored_otherwise() {
        UUID id = province.published(title);
        var desk = province.desk();
        var mine = sent(desk.get("/classes/" + id + "/edit"));
        var theirs = new HashMap<>(mine);
        theirs.put("capacity", "77");
        assertThat(desk.post("/classes/" + id + "/edit", theirs).status()).isEqualTo(303);

        mine.put("title", "Tên của tôi");
        var second = desk.post("/classes/" + id + "/edit", mine);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.value("title")).isEqualTo("Tên của tôi");
        assertThat(second.text())
                .contains("Có người khác đã sửa", "Số chỗ: đang lưu là “77”", "Tên lớp: đang lưu là “" + title);
        mine.put("version", second.value("version"));
        assertThat(desk.post("/classes/" + id + "/edit", mine).status()).isEqualTo(303);
        mine.put("version", "");
        assertThat(desk.post("/classes/" + id + "/edit", mine).status()).isEqualTo(412);
    }

    @Test
    void a_rule_that_is_broken_is_told_above_the_form() {
        UUID id = province.published(title);
        var desk = province.desk();
        var form = sent(desk.get("/classes/" + id + "/edit"));
        form.put("countingThreshold", "5");
        var refused = desk.post("/classes/" + id + "/edit", form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("#errors").text()).contains("Số buổi tối thiểu");
        assertThat(refused.value("countingThreshold")).isEqualTo("5");
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("title", title);
        form.put("format", "ONLINE");
        form.put("organiserUnitId", String.valueOf(province.id()));
        form.put("registrationMode", "OPEN");
        form.put("countingRule", "ONCE_PER_CLASS");
        form.put("countingThreshold", "1");
        return form;
    }

    /** The form of a page as a browser would send it untouched. */
    private static Map<String, Object> sent(Visitor.Answer editor) {
        Map<String, Object> form = new HashMap<>();
        editor.page().select("main form").forms().getFirst().formData().stream()
                .collect(Collectors.groupingBy(
                        field -> field.key(), Collectors.mapping(field -> field.value(), Collectors.toList())))
                .forEach((name, values) -> form.put(name, values.size() == 1 ? values.getFirst() : values));
        return form;
    }

    private long count() {
        return rows.number("select count(*) from training_class where title = ?", title);
    }
}
