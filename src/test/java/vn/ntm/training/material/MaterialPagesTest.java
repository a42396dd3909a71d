package vn.ntm.training.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
@SentByNobody
class MaterialPagesTest {

    @Inject
    GivenLinks links;

    @Inject
    LinksForTests opened;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    private GivenClass held;
    private GivenUsers.User organiser;
    private UUID trainee;
    private String page;

    @BeforeEach
    void a_class_with_somebody_in_it() {
        held = links.aClass();
        organiser = users.with(GrantInput.of(
                Role.PROVINCE_DESK,
                rows.number("select organiser_unit_id from training_class where id = ?", held.id())));
        UUID registration = held.registered(
                "Người Có Chỗ", rows.path(links.commune(0, 0).id(), GivenLinks.TODAY), CadreLevel.COMMUNE, null);
        trainee = rows.id("select trainee_id from registration where id = ?", registration);
        page = "/classes/" + held.id() + "/materials";
    }

    @Test
    void a_browser_publishes_a_file_with_a_vietnamese_name_and_the_class_shows_it() throws Exception {
        HttpResponse<String> answer = upload(page, "Bài giảng", "Bài giảng số 1.pdf", SampleFiles.PDF, null);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(page);
        organiser
                .browser()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Bài giảng số 1.pdf"), containsString("0,1 MB"), containsString("/edit\""));
        organiser
                .browser()
                .get("/classes/" + held.id())
                .then()
                .body(containsString("id=\"materials\""), containsString("Bài giảng số 1.pdf"));
        GivenUsers.nobody()
                .accept("text/html")
                .get("/classes/" + held.id())
                .then()
                .statusCode(200)
                .body(not(containsString("Bài giảng số 1.pdf")));
    }

    @Test
    void what_cannot_be_taken_comes_back_with_what_was_typed() throws Exception {
        HttpResponse<String> answer =
                upload(page, "Bài <giảng>", "a.pdf", "không phải".getBytes(StandardCharsets.UTF_8), null);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Bài &lt;giảng&gt;", "Chỉ nhận tệp PDF", "id=\"file-error\"");
    }

    @Test
    void one_is_changed_and_removed_by_its_page() throws Exception {
        upload(page, "Bài giảng", "a.pdf", SampleFiles.PDF, null);
        UUID id = rows.id("select id from material where class_id = ?", held.id());
        String editor = "/materials/" + id + "/edit";
        organiser.browser().get(editor).then().statusCode(200).body(containsString("a.pdf"));
        assertThat(upload(editor, "Bản sửa", "b.pdf", SampleFiles.PDF, "0").statusCode())
                .isEqualTo(303);
        assertThat(upload(editor, "Chậm hơn", "c.pdf", SampleFiles.PDF, "0").statusCode())
                .isEqualTo(412);
        organiser.browser().get(editor).then().body(containsString("Bản 2"), containsString("Bản 1"));
        organiser
                .browser()
                .formParam("version", "1")
                .post("/materials/" + id + "/removal")
                .then()
                .statusCode(303);
        organiser.browser().get(page).then().body(not(containsString("b.pdf")));
        organiser.browser().get(editor).then().statusCode(404);
    }

    @Test
    void somebody_with_a_seat_reads_them_by_the_personal_link_and_nobody_else_does() throws Exception {
        upload(page, "Bài giảng", "a.pdf", SampleFiles.PDF, null);
        UUID id = rows.id("select id from material where class_id = ?", held.id());
        String mine = "/my-trainings/materials?class=" + held.id();
        String file = "/my-trainings/materials/file?class=" + held.id() + "&id=" + id;
        String cookie = opened.trainings(trainee);
        LinksForTests.by(cookie).get("/my-trainings").then().body(containsString(mine));
        LinksForTests.by(cookie)
                .get(mine)
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("Bài giảng"), containsString("/my-trainings/materials/file?class="));
        LinksForTests.by(cookie).get(file).then().statusCode(200).contentType("application/pdf");
        String other = opened.trainings(rows.trainee("Người Khác", "MALE", CadreLevel.COMMUNE));
        LinksForTests.by(other).get(mine).then().statusCode(404);
        LinksForTests.by(other).get(file).then().statusCode(404);
        GivenClass another = links.aClass();
        another.registered(trainee, rows.path(links.commune(0, 0).id(), GivenLinks.TODAY), CadreLevel.COMMUNE, null);
        LinksForTests.by(cookie)
                .get("/my-trainings/materials/file?class=" + another.id() + "&id=" + id)
                .then()
                .statusCode(404);
        LinksForTests.by(cookie).get("/my-trainings/materials?class=x").then().statusCode(400);
        rows.execute("update registration set status = 'CANCELLED' where class_id = ?", held.id());
        LinksForTests.by(cookie).get(file).then().statusCode(404);
    }

    /** As browsers send it: names in UTF-8, and an empty field for what was left out. */
    private HttpResponse<String> upload(String path, String title, String name, byte[] file, String version)
            throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("title", title));
        body.writeBytes(part("url", ""));
        if (version != null) {
            body.writeBytes(part("version", version));
        }
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + organiser.token())
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private static byte[] part(String name, String value) {
        return ("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
