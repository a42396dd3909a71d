package vn.ntm.training.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
@SentByNobody
class MaterialApiTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    private GivenClass held;
    private GivenUsers.User organiser;
    private String api;

    @BeforeEach
    void a_class_of_a_province() {
        held = links.aClass();
        rows.execute(
                "insert into class_area (class_id, unit_id) select id, organiser_unit_id from training_class where id = ?",
                held.id());
        organiser = users.with(GrantInput.of(
                Role.PROVINCE_DESK,
                rows.number("select organiser_unit_id from training_class where id = ?", held.id())));
        api = "/api/classes/" + held.id() + "/materials";
    }

    @Test
    void a_file_is_handed_out_as_it_was_sent_to_be_saved_and_never_shown() {
        String id = send(SampleFiles.PDF, "bai giang 1.pdf")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("kind", equalTo("FILE"))
                .body("title", equalTo("Bài giảng"))
                .body("fileName", equalTo("bai giang 1.pdf"))
                .body("edition", equalTo(1))
                .body("url", nullValue())
                .extract()
                .path("id");
        byte[] got = as(organiser)
                .get("/api/materials/" + id + "/file")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment; filename=\"bai giang 1.pdf\""))
                .header("Content-Disposition", endsWith("filename*=UTF-8''bai%20giang%201.pdf"))
                .extract()
                .asByteArray();
        assertThat(got).isEqualTo(SampleFiles.PDF);
        as(organiser).get(api).then().statusCode(200).body("id", contains(id));
    }

    @Test
    void a_new_file_is_a_new_edition_and_earlier_ones_stay_for_the_organiser_only() {
        String id =
                send(SampleFiles.PDF, "a.pdf").then().statusCode(201).extract().path("id");
        byte[] better = SampleFiles.office("", "word/document.xml");
        String path = "/api/materials/" + id;
        form(organiser)
                .multiPart(field("title", "Bài giảng, bản sửa"))
                .multiPart("file", "b.docx", better)
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("title", equalTo("Bài giảng, bản sửa"))
                .body("fileName", equalTo("b.docx"));
        form(organiser)
                .multiPart(field("title", "Ai đó chậm hơn"))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(412);
        as(organiser).get(path + "/editions").then().statusCode(200).body("edition", contains(2, 1));
        as(organiser).get(path + "/file?edition=1").then().statusCode(200).contentType("application/pdf");
        as(organiser).get(path + "/file?edition=3").then().statusCode(404);
        as(organiser).get(path + "/file?edition=x").then().statusCode(400);
        GivenUsers.User reader = withSeat();
        as(reader).get(path + "/file").then().statusCode(200);
        as(reader).get(path + "/file?edition=1").then().statusCode(403);
        as(reader).get(path + "/editions").then().statusCode(403);
    }

    @Test
    void a_link_is_https_and_a_material_is_a_file_or_a_link() {
        link("https://example.org/video?v=1").then().statusCode(201).body("kind", equalTo("LINK"));
        for (String bad : new String[] {
            "javascript:alert(1)",
            "http://example.org/",
            "https://moc.gov.vn@example.org/",
            "data:text/html,x",
            "example.org"
        }) {
            link(bad).then().statusCode(400).body("violations[0].field", equalTo("url"));
        }
        form(organiser)
                .multiPart(field("title", "Cả hai"))
                .multiPart(field("url", "https://example.org/"))
                .multiPart("file", "a.pdf", SampleFiles.PDF)
                .post(api)
                .then()
                .statusCode(400);
        form(organiser)
                .multiPart(field("title", "Không có gì"))
                .post(api)
                .then()
                .statusCode(400);
        as(organiser).get(api).then().body("$", hasSize(1));
    }

    @Test
    void what_a_file_is_is_told_by_its_content_and_its_name_made_to_fit() {
        send(SampleFiles.PDF, "../../etc/setup.exe").then().statusCode(201).body("fileName", equalTo("setup.exe.pdf"));
        send(SampleFiles.office("", "ppt/presentation.xml"), "trang chieu<1>.pptx")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("trang chieu1.pptx"));
        refused("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "a.pdf");
        refused(new byte[0], "a.pdf");
        refused(new byte[] {0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'm', 'p', '4', '2'}, "a.mp4");
        refused(SampleFiles.office("", "anything.txt"), "a.docx");
        refused(Arrays.copyOf(SampleFiles.office("", "word/document.xml"), 40), "a.docx");
        refused(SampleFiles.office("", "word/document.xml", "word/vbaProject.bin"), "a.docx");
        refused(
                SampleFiles.office("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml"),
                "a.docx");
        as(organiser).get(api).then().body("$", hasSize(2));
    }

    @Test
    void a_file_of_more_than_twenty_megabytes_is_refused() {
        byte[] large = Arrays.copyOf(SampleFiles.PDF, MaterialFile.LARGEST + 1);
        send(large, "a.pdf").then().statusCode(400).body("violations[0].field", equalTo("file"));
    }

    @Test
    void the_same_request_with_its_key_adds_one_material() {
        for (int i = 0; i < 2; i++) {
            form(organiser)
                    .header("Idempotency-Key", "tai-lieu-1")
                    .multiPart(field("title", "Bài giảng"))
                    .multiPart("file", "a.pdf", SampleFiles.PDF)
                    .post(api)
                    .then()
                    .statusCode(201);
        }
        as(organiser).get(api).then().body("$", hasSize(1));
    }

    @Test
    void who_has_no_part_in_the_class_neither_reads_nor_changes() {
        String id =
                send(SampleFiles.PDF, "a.pdf").then().statusCode(201).extract().path("id");
        GivenUsers.User stranger =
                users.with(GrantInput.of(Role.COMMUNE_DESK, links.commune(1, 0).id()));
        GivenUsers.User desk =
                users.with(GrantInput.of(Role.COMMUNE_DESK, links.commune(0, 0).id()));
        for (String path : new String[] {api, "/api/materials/" + id, "/api/materials/" + id + "/file"}) {
            as(stranger).get(path).then().statusCode(403);
            GivenUsers.nobody().get(path).then().statusCode(401);
            as(desk).get(path).then().statusCode(200);
            as(withSeat()).get(path).then().statusCode(200);
        }
        form(desk)
                .multiPart(field("title", "x"))
                .put("/api/materials/" + id)
                .then()
                .statusCode(403);
        as(desk).delete("/api/materials/" + id).then().statusCode(403);
        form(desk)
                .multiPart(field("title", "x"))
                .multiPart("file", "a.pdf", SampleFiles.PDF)
                .post(api)
                .then()
                .statusCode(403);
    }

    @Test
    void what_was_removed_is_gone_for_everybody() {
        String id =
                send(SampleFiles.PDF, "a.pdf").then().statusCode(201).extract().path("id");
        as(organiser)
                .header("If-Match", "\"7\"")
                .delete("/api/materials/" + id)
                .then()
                .statusCode(412);
        as(organiser)
                .header("If-Match", "\"0\"")
                .delete("/api/materials/" + id)
                .then()
                .statusCode(204);
        as(organiser).get("/api/materials/" + id + "/file").then().statusCode(404);
        as(organiser).get(api).then().body("$", hasSize(0));
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'material.removed' and subject_id = ?", id))
                .isOne();
    }

    @Test
    void materials_of_a_module_are_the_ministrys_and_shown_in_each_class_that_teaches_it() {
        UUID module = rows.id("select id from module order by id desc limit 1");
        String ofModule = "/api/modules/" + module + "/materials";
        form(organiser)
                .multiPart(field("title", "x"))
                .multiPart(field("url", "https://example.org/"))
                .post(ofModule)
                .then()
                .statusCode(403);
        String id = form(users.admin())
                .multiPart(field("title", "Tài liệu khung"))
                .multiPart("file", "khung.pdf", SampleFiles.PDF)
                .post(ofModule)
                .then()
                .statusCode(201)
                .body("moduleId", equalTo(module.toString()))
                .body("classId", nullValue())
                .extract()
                .path("id");
        as(organiser).get(ofModule).then().statusCode(200).body("id", contains(id));
        as(organiser).get(api).then().body("$", hasSize(0));
        rows.execute("insert into class_module (class_id, module_id) values (?, ?)", held.id(), module);
        as(organiser).get(api).then().body("id", contains(id));
        as(organiser).delete("/api/materials/" + id).then().statusCode(403);
        as(users.admin()).delete("/api/materials/" + id).then().statusCode(204);
    }

    private Response send(byte[] file, String name) {
        return form(organiser)
                .multiPart(field("title", "Bài giảng"))
                .multiPart(new MultiPartSpecBuilder(file)
                        .controlName("file")
                        .fileName(name)
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post(api);
    }

    private void refused(byte[] file, String name) {
        send(file, name).then().statusCode(400).body("violations[0].field", equalTo("file"));
    }

    private Response link(String url) {
        return form(organiser)
                .multiPart(field("title", "Video"))
                .multiPart(field("url", url))
                .post(api);
    }

    private GivenUsers.User withSeat() {
        GivenUsers.User user = users.with(GrantInput.of(Role.TRAINEE));
        UUID registration = held.registered(
                "Người Có Chỗ", rows.path(links.commune(0, 0).id(), GivenLinks.TODAY), CadreLevel.COMMUNE, null);
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_at)"
                        + " select ?, trainee_id, now() from registration where id = ?",
                user.id(),
                registration);
        return user;
    }

    private static RequestSpecification as(GivenUsers.User user) {
        return user.request();
    }

    private static RequestSpecification form(GivenUsers.User user) {
        return GivenUsers.nobody().header("Authorization", "Bearer " + user.token());
    }

    private static MultiPartSpecification field(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build();
    }
}
