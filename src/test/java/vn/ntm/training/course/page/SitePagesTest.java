package vn.ntm.training.course.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.Visitor;

/** The forms of sites, one by one and by area. */
@QuarkusTest
@SentByNobody
class SitePagesTest {

    @Inject
    GivenProvince province;

    @Inject
    GivenRows rows;

    private final String title = "Lớp " + UUID.randomUUID();

    @Test
    void a_site_is_called_after_its_unit_unless_it_has_a_name() {
        UUID id = province.draft(title);
        var added = province.desk().post("/classes/" + id + "/sites", form());
        assertThat(added.status()).isEqualTo(303);
        assertThat(rows.number(
                        "select count(*) from site where class_id = ? and name like 'Điểm cầu %'"
                                + " and contact_phone = '+84912345670' and seats = 1200",
                        id))
                .isEqualTo(1);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_everything_typed_is_kept() {
        UUID id = province.draft(title);
        var form = form();
        form.remove("unitId");
        form.put("contactPhone", "12");
        form.put("address", "Số 1 <Hùng Vương>");
        var again = province.desk().post("/classes/" + id + "/sites", form);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error("unitId")).isEqualTo("Cần điền trường này.");
        assertThat(again.error("contactPhone")).contains("số điện thoại");
        assertThat(again.value("address")).isEqualTo("Số 1 <Hùng Vương>");
    }

    @Test
    void a_unit_is_looked_for_without_a_script() {
        UUID id = province.draft(title);
        var form = form();
        form.put("unitIdQuery", "phu tho");
        form.put("find", "unitId");
        var found = province.desk().post("/classes/" + id + "/sites", form);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page().select("[name=unitId]").eachAttr("value")).contains(String.valueOf(province.id()));
        assertThat(found.value("contactPhone")).isEqualTo("0912 345 670");
        assertThat(rows.number("select count(*) from site where class_id = ?", id))
                .isZero();
    }

    @Test
    void every_commune_of_a_province_gets_one_site() {
        UUID id = province.draft(title);
        var desk = province.desk();
        Map<String, Object> form = new HashMap<>(Map.of("extent", "COMMUNES_OF_PROVINCE"));
        var missing = desk.post("/classes/" + id + "/sites/by-area", form);
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.error("unitId")).isEqualTo("Cần điền trường này.");
        form.put("unitId", String.valueOf(province.id()));
        assertThat(desk.post("/classes/" + id + "/sites/by-area", form).status())
                .isEqualTo(303);
        long communes = rows.number(
                "select count(*) from unit_version where parent_id = ? and upper_inf(valid)", province.id());
        assertThat(rows.number("select count(*) from site where class_id = ?", id))
                .isEqualTo(communes);
        var again = desk.post("/classes/" + id + "/sites/by-area", form);
        assertThat(again.response().cookie("ntm-toast")).contains("site.made:0:" + communes);
    }

    @Test
    void a_site_is_edited_and_removed_in_the_version_that_was_seen() {
        UUID id = province.draft(title);
        var desk = province.desk();
        desk.post("/classes/" + id + "/sites", form());
        UUID site = rows.id("select id from site where class_id = ?", id);
        var form = form();
        form.put("version", desk.get("/sites/" + site + "/edit").value("version"));
        form.put("name", "Hội trường A");
        assertThat(desk.post("/sites/" + site + "/edit", form).status()).isEqualTo(303);
        form.put("name", "Hội trường B");
        var second = desk.post("/sites/" + site + "/edit", form);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.value("name")).isEqualTo("Hội trường B");
        assertThat(second.text()).contains("Tên điểm cầu: đang lưu là “Hội trường A”");
        assertThat(desk.post("/sites/" + site + "/removal", Map.of("version", form.get("version")))
                        .status())
                .isEqualTo(412);
        assertThat(desk.post("/sites/" + site + "/removal", Map.of("version", second.value("version")))
                        .status())
                .isEqualTo(303);
        assertThat(desk.get("/sites/" + site + "/edit").status()).isEqualTo(404);
    }

    @Test
    void two_sites_of_one_name_are_told_above_the_form() {
        UUID id = province.draft(title);
        var desk = province.desk();
        desk.post("/classes/" + id + "/sites", form());
        var again = desk.post("/classes/" + id + "/sites", form());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select("#errors").text()).contains("đã có điểm cầu tên");
    }

    @Test
    void who_may_not_change_the_class_changes_no_site() {
        UUID id = province.published(title);
        province.desk().post("/classes/" + id + "/sites", form());
        UUID site = rows.id("select id from site where class_id = ?", id);
        for (Visitor other : new Visitor[] {province.viewer(), province.communeDesk(), province.otherDesk()}) {
            assertThat(other.get("/sites/" + site + "/edit").status()).isEqualTo(403);
            assertThat(other.post("/sites/" + site + "/edit", form()).status()).isEqualTo(403);
            assertThat(other.post("/sites/" + site + "/removal", Map.of("version", "0"))
                            .status())
                    .isEqualTo(403);
            assertThat(other.get("/classes/" + id + "/sites/by-area").status()).isEqualTo(403);
            assertThat(other.post("/classes/" + id + "/sites", form()).status()).isEqualTo(403);
        }
        assertThat(rows.number("select count(*) from site where class_id = ?", id))
                .isEqualTo(1);
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("unitId", String.valueOf(province.commune()));
        form.put("name", "");
        form.put("seats", "1.200");
        form.put("contactName", "Lê Thị Hoa");
        form.put("contactPhone", "0912 345 670");
        return form;
    }
}
