package vn.ntm.training.attendance.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

@QuarkusTest
class SignInSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final int DOTS_PER_INCH = 200;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    LinksForTests links;

    @Inject
    Units units;

    @Inject
    AccountConfig config;

    private UnitPath own;
    private GivenClass held;
    private UUID site;

    @BeforeEach
    void a_room() {
        own = commune(0);
        held = rows.classOn(DAY);
        site = held.site(own.lowest());
    }

    @Test
    void it_has_the_heading_of_official_documents_and_says_what_is_held_where() throws IOException {
        rows.execute(
                "update training_class set document_number = '12/KH-UBND', document_date = date '2026-07-05', organiser_unit_id = ?"
                        + " where id = ?",
                own.provinceId(),
                held.id());
        rows.execute(
                "update site set name = 'Hội trường xã', address = 'Thôn 1', contact_name = 'Phạm Thị Mười' where id = ?",
                site);
        String text = text(sheet(users.admin().request()));
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐƠN VỊ TỔ CHỨC")
                .contains(
                        units.findOn(own.provinceId(), DAY).orElseThrow().name().toUpperCase())
                .contains("DANH SÁCH HỌC VIÊN KÝ TÊN", "(Theo văn bản số 12/KH-UBND ngày 05/07/2026)")
                .contains(held.code(), "buổi 1, 08:00–11:00, Thứ Hai, 03/08/2026", "Hội trường xã", "Thôn 1")
                .contains("STT", "Họ và tên", "Giới", "tính", "Năm", "sinh", "Chức vụ", "Đơn vị", "Ký tên")
                .contains("ĐẠI DIỆN ĐIỂM CẦU", "(Ký, ghi rõ họ tên)", "Phạm Thị Mười")
                .containsPattern("Trang 1/\\d");
    }

    @Test
    void what_nobody_told_is_left_out_and_not_made_up() throws IOException {
        String text = text(sheet(users.admin().request()));
        assertThat(text)
                .doesNotContain("Theo văn bản")
                .doesNotContain("Địa chỉ")
                .contains("BỘ (TRUNG ƯƠNG)");
        assertThat(text).contains("Danh sách có 0 người đăng ký");
    }

    @Test
    void people_stand_in_the_order_of_given_names_with_every_accent_and_without_what_is_nobodys_business()
            throws IOException {
        for (String name : List.of(
                "Trần Văn Ứng", "Nguyễn Thị Ẩn", "Lê Đình Đạt", "Phạm Thị Ánh", "Hoàng Hữu Dũng", "Vũ Ngọc An")) {
            held.registered(name, own, CadreLevel.COMMUNE, site);
        }
        UUID left = held.registered("Người Đã Rút", own, CadreLevel.COMMUNE, site);
        rows.execute("update registration set status = 'CANCELLED' where id = ?", left);
        rows.execute("update trainee set birth_year = 1980, position = 'Phó Chủ tịch', phone = '+84912345678'"
                + " where full_name = 'Lê Đình Đạt'");
        String text = text(sheet(users.admin().request()));
        assertThat(text)
                .containsSubsequence("Vũ Ngọc An", "Phạm Thị Ánh", "Nguyễn Thị Ẩn", "Hoàng Hữu Dũng")
                .containsSubsequence("Hoàng Hữu Dũng", "Lê Đình Đạt", "Trần Văn Ứng")
                .contains("Nữ", "1980", "Phó Chủ tịch")
                .doesNotContain("Người Đã Rút")
                .doesNotContain("912345678");
    }

    @Test
    void what_looks_like_markup_is_printed_as_it_was_typed() throws IOException {
        held.registered("<b>Bình</b> & \"Con\" 'Em'", own, CadreLevel.COMMUNE, site);
        held.registered("<img src='http://localhost/x.png'/>", own, CadreLevel.COMMUNE, site);
        assertThat(text(sheet(users.admin().request())).replaceAll("\\s+", " "))
                .contains("<b>Bình</b> & \"Con\" 'Em'", "<img");
    }

    @Test
    void two_hundred_people_fill_several_pages_each_with_its_heading_row_and_number() throws IOException {
        IntStream.rangeClosed(1, 200)
                .forEach(i -> held.registered("Nguyễn Thị Số " + i, own, CadreLevel.COMMUNE, site));
        byte[] file = sheet(users.admin().request());
        List<String> pages = pages(file);
        assertThat(pages.size()).isBetween(5, 14);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page)).contains("Trang " + (page + 1) + "/" + pages.size());
            if (pages.get(page).contains("Nguyễn Thị Số")) {
                assertThat(pages.get(page)).contains("Họ và tên", "Ký tên");
            }
        }
        String all = String.join("\n", pages);
        IntStream.rangeClosed(1, 200).forEach(i -> assertThat(all).containsPattern("Nguyễn Thị Số " + i + "\\b"));
        assertThat(all).contains("Danh sách có 200 người đăng ký").containsPattern("(?m)^220\\b");
        assertThat(file.length).isLessThan(400_000);
    }

    @Test
    void all_letters_are_in_the_file_so_that_it_prints_alike_everywhere() throws IOException {
        held.registered("Nguyễn Thị Ẩn", own, CadreLevel.COMMUNE, site);
        try (PDDocument document = Loader.loadPDF(sheet(users.admin().request()))) {
            List<PDFont> fonts = new ArrayList<>();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
        }
    }

    @Test
    void its_code_leads_to_the_page_of_the_roll_and_holds_nothing_else() throws Exception {
        try (PDDocument document = Loader.loadPDF(sheet(users.admin().request()))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var picture = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));
            assertThat(new QRCodeReader().decode(picture).getText())
                    .isEqualTo(config.publicAddress()
                            .resolve("/sessions/" + held.session() + "/sites/" + site + "/roll")
                            .toString());
        }
    }

    @Test
    void the_holder_of_the_rooms_link_prints_it_and_those_of_other_rooms_do_not() throws IOException {
        held.registered("Lê Thị An", own, CadreLevel.COMMUNE, site);
        String cookie = links.roll(held.session(), site);
        assertThat(text(sheet(LinksForTests.by(cookie)))).contains("Lê Thị An");
        LinksForTests.by(cookie)
                .get("/sessions/" + held.session() + "/sites/" + site + "/roll")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString(address(site)));
        UUID other = held.site(commune(1).lowest());
        LinksForTests.by(cookie).get(address(other)).then().statusCode(403);
        users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()))
                .request()
                .get(address(other))
                .then()
                .statusCode(404);
        GivenUsers.nobody().get(address(site)).then().statusCode(401);
    }

    @Test
    void who_stands_on_it_is_told_that_it_was_read() {
        long before = readings();
        sheet(users.admin().request());
        assertThat(readings()).isEqualTo(before + 1);
        users.admin()
                .request()
                .get("/api/sessions/" + rows.classOn(DAY).session() + "/sites/" + site + "/sign-in-sheet.pdf")
                .then()
                .statusCode(404);
    }

    private long readings() {
        return rows.number(
                "select count(*) from audit_entry where action = 'roll.read' and subject_id = ?", site.toString());
    }

    private byte[] sheet(RequestSpecification who) {
        return who.get(address(site))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
    }

    private String address(UUID room) {
        return "/api/sessions/" + held.session() + "/sites/" + room + "/sign-in-sheet.pdf";
    }

    private static String text(byte[] file) throws IOException {
        return String.join("\n", pages(file));
    }

    private static List<String> pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var reader = new PDFTextStripper();
                reader.setSortByPosition(true);
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document));
            }
            return pages;
        }
    }

    private UnitPath commune(int province) {
        long id = units.communesOn(units.provincesOn(DAY).get(province).id(), DAY)
                .getFirst()
                .id();
        return rows.path(id, DAY);
    }
}
