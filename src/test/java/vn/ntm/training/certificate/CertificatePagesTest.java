package vn.ntm.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.certificate.GivenClosedClass.Mark;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

/** What people do with certificates: print, check, revoke, and read that there is one. */
@QuarkusTest
@SentByNobody
class CertificatePagesTest {

    private static final int DOTS_PER_INCH = 150;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenPeople people;

    @Inject
    GivenClosedClass closed;

    @Inject
    LinksForTests links;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    @Inject
    AccountConfig config;

    @Inject
    Units units;

    private final String email = "c" + UUID.randomUUID() + "@xa.example.vn";
    private UnitPath commune;
    private GivenClass held;
    private UUID room, person, registration, id;
    private String code;
    private User desk;

    @BeforeEach
    void a_closed_class_of_two() throws Exception {
        clock.reset();
        commune = rows.path(people.area(10).commune(), GivenClosedClass.DAY);
        held = rows.classOn(GivenClosedClass.DAY);
        closed.givesCertificates(held, commune);
        room = held.site(commune.lowest());
        person = rows.trainee("Nguyễn Thị Ẩn Hoa", "FEMALE", CadreLevel.COMMUNE);
        TestMails.open(email);
        rows.execute("update trainee set email = ? where id = ?", email, person);
        registration = held.registered(person, commune, CadreLevel.COMMUNE, room);
        UUID other = held.registered("Lê <b>Đình</b> & Đạt", commune, CadreLevel.COMMUNE, room);
        closed.roll(held, 0, room, new Mark(registration, "PRESENT", null), new Mark(other, "PRESENT", null));
        closed.close(held, room);
        id = rows.id("select id from certificate where trainee_id = ?", person);
        desk = users.with(GrantInput.of(Role.PROVINCE_DESK, commune.provinceId()));
        code = desk.request()
                .get("/api/classes/{id}/certificates", held.id())
                .path("items.find { it.id == '" + id + "' }.code");
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void anybody_with_the_number_learns_whether_it_is_valid_and_of_the_person_initials_only() {
        GivenUsers.nobody()
                .get("/api/certificates/" + code)
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", "noindex")
                .body("valid", equalTo(true), "name", equalTo("Nguyễn T. Ẩ. H."), "classTitle", equalTo("Lớp thử"))
                .body(not(containsString("Hoa")));
        String page = GivenUsers.nobody()
                .get("/certificates/" + code.toLowerCase().replace("-", ""))
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .extract()
                .asString();
        assertThat(page)
                .contains("Giấy chứng nhận này còn hiệu lực.", "Nguyễn T. Ẩ. H.", "03/08/2026", held.code())
                .doesNotContain("Hoa", "2026-08-03");
        // Also for a desk that does not see the person.
        users.with(GrantInput.of(Role.COMMUNE_DESK, people.area(11).commune()))
                .request()
                .get("/api/certificates/" + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("Nguyễn T. Ẩ. H."));
    }

    @Test
    void whatever_is_no_certificate_is_answered_alike() {
        String unknown = CertificateCode.next().printed();
        String first = problem(unknown);
        assertThat(first).contains("not-found.certificate").doesNotContain(unknown);
        for (String wrong : List.of("AAAA-AAAA-AAAB", "khong-co", id.toString(), "1".repeat(200))) {
            assertThat(problem(wrong).replaceAll("\"(instance|traceId)\":\"[^\"]*\"", ""))
                    .isEqualTo(first.replaceAll("\"(instance|traceId)\":\"[^\"]*\"", ""));
        }
    }

    @Test
    void the_paper_says_who_took_part_in_what_and_its_code_leads_to_the_check() throws Exception {
        byte[] file = pdf(desk.request()
                .get("/api/classes/{class}/certificates/{id}/certificate.pdf", held.id(), id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString(code))
                .extract()
                .asByteArray());
        String organiser = units.findOn(commune.provinceId(), GivenClosedClass.DAY)
                .orElseThrow()
                .name();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("GIẤY CHỨNG NHẬN", "Xác nhận tham gia lớp tập huấn", "Nguyễn Thị Ẩn Hoa", "Lớp thử")
                    .contains("ngày 03/08/2026", "Mã lớp: " + held.code(), "Số: " + code, "Ngày cấp: 04/08/2026")
                    .contains(organiser.toUpperCase())
                    .doesNotContain("CỘNG HÒA");
            assertThat(qr(document))
                    .isEqualTo(config.publicAddress()
                            .resolve("/certificates/" + code)
                            .toString());
        }
    }

    @Test
    void all_of_a_class_are_one_file_with_a_page_for_each() throws IOException {
        byte[] file = desk.request()
                .get("/api/classes/{class}/certificates.pdf", held.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Nguyễn Thị Ẩn Hoa", "Lê <b>Đình</b> & Đạt");
        }
        desk.request()
                .get("/api/classes/{class}/certificates.pdf?page=1", held.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate.none-to-print"));
    }

    @Test
    void the_person_prints_the_own_one_by_a_personal_link_and_none_of_others() throws IOException {
        String cookie = links.trainings(person);
        LinksForTests.by(cookie)
                .get("/my-trainings/certificates")
                .then()
                .statusCode(200)
                .body(containsString("/api/me/certificates/certificate.pdf?id=" + id));
        LinksForTests.by(cookie).get("/my-trainings").then().body(containsString("/my-trainings/certificates"));
        byte[] file = LinksForTests.by(cookie)
                .get("/api/me/certificates/certificate.pdf?id=" + id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Nguyễn Thị Ẩn Hoa");
        }
        UUID other = rows.id("select id from certificate where class_id = ? and trainee_id <> ?", held.id(), person);
        LinksForTests.by(cookie)
                .get("/api/me/certificates/certificate.pdf?id=" + other)
                .then()
                .statusCode(404);
        LinksForTests.by(cookie)
                .get("/api/me/certificates/certificate.pdf")
                .then()
                .statusCode(400);
    }

    @Test
    void the_organiser_revokes_on_the_page_and_what_was_typed_comes_back_without_a_reason() {
        Visitor visitor = Visitor.of(desk);
        String list = "/classes/" + held.id() + "/certificates";
        assertThat(visitor.get("/classes/" + held.id()).leads(list)).isTrue();
        assertThat(visitor.get(list).page().select("form[action$=/revocation]")).hasSize(2);
        Visitor.Answer again = visitor.post(list + "/" + id + "/revocation", Map.of("reason", " "));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().select("details[open] #reason-error")).hasSize(1);
        Visitor.Answer done = visitor.post(list + "/" + id + "/revocation", Map.of("reason", "Cấp nhầm"));
        assertThat(done.location()).endsWith(list);
        assertThat(visitor.get(list).text()).contains("Đơn vị tổ chức thu hồi", "Cấp nhầm");
        assertThat(GivenUsers.nobody().get("/certificates/" + code).asString())
                .contains("đã bị thu hồi ngày 04/08/2026")
                .doesNotContain("Cấp nhầm");
        desk.request()
                .get("/api/classes/{class}/certificates/{id}/certificate.pdf", held.id(), id)
                .then()
                .statusCode(409);
    }

    @Test
    void the_person_is_told_by_mail_once_and_not_of_what_was_revoked_before() throws Exception {
        sent();
        List<TestMails.Mail> mails = TestMails.to(email, 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains("Đã có giấy chứng nhận: Lớp thử");
        assertThat(mails.getFirst().text())
                .contains("Nguyễn Thị Ẩn Hoa đã được cấp giấy chứng nhận", "/my-trainings/certificates")
                .doesNotContain(code);
        correct("ABSENT");
        correct("PRESENT");
        correct("ABSENT");
        sent();
        assertThat(TestMails.to(email, 1)).hasSize(1);
    }

    @Test
    void of_a_person_who_was_erased_the_name_is_gone_and_the_number_still_holds() {
        users.admin()
                .request()
                .body(Map.of("reason", "Yêu cầu bằng văn bản"))
                .post("/api/trainees/{id}/erasure", person)
                .then()
                .statusCode(204);
        GivenUsers.nobody()
                .get("/api/certificates/" + code)
                .then()
                .statusCode(200)
                .body("valid", equalTo(true), "name", org.hamcrest.Matchers.nullValue());
        assertThat(GivenUsers.nobody().get("/certificates/" + code).asString()).contains("(đã xóa theo yêu cầu)");
        assertThat(rows.number("select count(*) from certificate where id = ? and full_name is null", id))
                .isOne();
    }

    private void sent() {
        sending.all();
        clock.advance(Duration.ofMinutes(2));
        sending.all();
    }

    private void correct(String status) {
        closed.correct(held, commune, registration, status);
    }

    private static String problem(String wrong) {
        return GivenUsers.nobody()
                .get("/api/certificates/" + wrong)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private static byte[] pdf(byte[] file) {
        assertThat(new String(file, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        return file;
    }

    private static String qr(PDDocument document) throws Exception {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var picture =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));
        return new QRCodeReader().decode(picture).getText();
    }
}
