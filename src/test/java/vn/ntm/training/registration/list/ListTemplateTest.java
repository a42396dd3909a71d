package vn.ntm.training.registration.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.support.TestWorkbook.list;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestWorkbook;
import vn.ntm.training.unit.UnitView;

/** The workbook of one class that is handed out to be filled in. */
@QuarkusTest
class ListTemplateTest {

    private static final Pattern VALIDATION = Pattern.compile(
            "<dataValidation [^>]*sqref=\"([A-Z]+)6:\\1\\d+\"[^>]*>\\s*<formula1>(.*?)</formula1>", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("&#x([0-9a-f]+);");

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    LinksForTests links;

    @Inject
    GivenRows rows;

    @Inject
    RegistrationLists lists;

    @Test
    void it_names_its_class_and_offers_genders_levels_the_senders_units_and_the_sites() throws IOException {
        UUID classId = classes.aClass(anything());
        UnitView commune = classes.communes(0).getFirst();
        rows.execute(
                "insert into site (id, class_id, unit_id, name) values (?, ?, ?, 'Hội trường UBND')",
                UUID.randomUUID(),
                classId,
                commune.id());
        Map<String, String> parts = parts(template(desk(), classId));

        String texts = parts.get("xl/sharedStrings.xml");
        assertThat(texts).contains("Mã lớp: " + code(classId)).contains("Hội trường UBND", commune.name(), "Nữ");
        assertThat(texts).doesNotContain(classes.province(1).name());
        Map<String, String> choices = choices(parts);
        assertThat(choices).containsOnlyKeys("D", "G", "H", "I", "J");
        assertThat(choices.get("G"))
                .as("as many communes as the province has")
                .endsWith("$" + (classes.communes(0).size() + 1));
        assertThat(choices.get("D")).contains("Danh mục").endsWith("$3");
        assertThat(parts.get("xl/workbook.xml")).contains("Danh mục", "state=\"hidden\"");
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @Test
    void only_invited_units_are_offered() throws IOException {
        UnitView invited = classes.communes(0).get(1);
        UUID classId = classes.aClass(input -> input.inviting(Set.of(invited.id())));
        Map<String, String> choices = choices(parts(template(desk(), classId)));
        assertThat(choices.get("G")).endsWith("$2");
    }

    @Test
    void the_contact_of_a_unit_gets_it_by_the_link_with_the_own_communes_and_sites_only() throws IOException {
        UUID classId = classes.aClass(anything());
        UnitView commune = classes.communes(0).getFirst(),
                beside = classes.communes(0).get(1);
        for (UnitView unit : List.of(commune, beside)) {
            rows.execute(
                    "insert into site (id, class_id, unit_id, name) values (?, ?, ?, ?)",
                    UUID.randomUUID(),
                    classId,
                    unit.id(),
                    "Phòng " + unit.code());
        }
        String address = "/classes/" + classId + "/lists/template.xlsx";
        String session = links.registration(classId, commune.id());
        for (String page : List.of("/registration", "/registration/list")) {
            LinksForTests.by(session)
                    .get("/classes/" + classId + page)
                    .then()
                    .statusCode(200)
                    .body(containsString("href=\"" + address + "\""));
        }
        Map<String, String> parts = parts(byLink(session, address));
        assertThat(choices(parts).get("G")).endsWith("$2");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains(commune.name(), "Phòng " + commune.code())
                .doesNotContain("Phòng " + beside.code());

        String ofProvince = links.registration(classId, classes.province(0).id());
        assertThat(choices(parts(byLink(ofProvince, address))).get("G"))
                .endsWith("$" + (classes.communes(0).size() + 1));
    }

    @Test
    void it_is_read_back_when_it_was_filled_in() throws IOException {
        UUID classId = classes.aClass(anything());
        UnitView commune = classes.communes(0).get(1);
        User desk = desk();
        byte[] filled = filled(
                template(desk, classId),
                Map.of(
                        "B", "Nguyễn Thị Mẫu",
                        "C", "1980",
                        "D", "Nữ",
                        "E", "Công chức",
                        "G", commune.name(),
                        "I", "Xã",
                        "K", "0912345678"));
        String id = sent(desk, classId, filled).statusCode(202).extract().path("importId");
        lists.process(UUID.fromString(id));
        desk.request()
                .get("/api/imports/" + id)
                .then()
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(0));
        given().get("/api/classes/" + classId + "/registrations")
                .then()
                .body("items[0].trainee.unitId", equalTo((int) commune.id()))
                .body("items[0].trainee.gender", equalTo("FEMALE"))
                .body("items[0].trainee.phone", equalTo("+84912345678"));
    }

    @Test
    void a_list_of_another_class_is_refused_as_a_whole() throws IOException {
        UUID classId = classes.aClass(anything());
        UUID other = classes.aClass(anything());
        User desk = desk();
        byte[] filled = filled(template(desk, other), Map.of("B", "Nguyễn Thị Nhầm", "C", "1980", "G", "Xã"));
        sent(desk, classId, filled)
                .statusCode(400)
                .body("violations[0].field", equalTo("file"))
                .body("violations[0].message", containsString(code(other)))
                .body("violations[0].message", containsString(code(classId)));
    }

    @Test
    void a_row_may_name_the_site_and_one_that_is_not_there_or_far_away_is_told() {
        UUID classId = classes.aClass(anything());
        UnitView near = classes.communes(0).getFirst();
        UnitView far = classes.communes(1).getFirst();
        UUID first = UUID.randomUUID();
        for (Object[] site : new Object[][] {
            {first, near.id(), "Hội trường A"},
            {UUID.randomUUID(), near.id(), "Hội trường B"},
            {UUID.randomUUID(), far.id(), "Phòng xa"}
        }) {
            rows.execute(
                    "insert into site (id, class_id, unit_id, name) values (?, ?, ?, ?)",
                    site[0],
                    classId,
                    site[1],
                    site[2]);
        }
        TestWorkbook workbook = list().row("Họ và tên", "Năm sinh", "Xã/phường", "Điểm cầu")
                .row("Lê Thị Điểm", 1980, near.path(), "hội trường a")
                .row("Lê Thị Không", 1981, near.path(), "Hội trường C")
                .row("Lê Thị Xa", 1982, near.path(), "Phòng xa");
        User desk = desk();
        String id =
                sent(desk, classId, workbook.xlsx()).statusCode(202).extract().path("importId");
        lists.process(UUID.fromString(id));
        desk.request()
                .get("/api/imports/" + id)
                .then()
                .body("accepted", equalTo(1))
                .body("problems.row", contains(3, 4))
                .body("problems[0].column", equalTo("Điểm cầu"));
        assertThat(rows.id("select site_id from registration where class_id = ?", classId))
                .isEqualTo(first);
    }

    private User desk() {
        return users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(0).id()));
    }

    private String code(UUID classId) {
        return given().get("/api/classes/" + classId).path("code");
    }

    private static byte[] byLink(String session, String address) {
        return LinksForTests.by(session)
                .accept("*/*")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static byte[] template(User by, UUID classId) {
        return by.request()
                .accept("*/*")
                .get("/classes/" + classId + "/lists/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse sent(User by, UUID classId, byte[] file) {
        return by.request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.xlsx", file)
                .post("/api/classes/" + classId + "/registration-lists")
                .then();
    }

    /** The area of the choices by the column that they are for. */
    private static Map<String, String> choices(Map<String, String> parts) {
        Map<String, String> choices = new LinkedHashMap<>();
        Matcher matcher = VALIDATION.matcher(parts.get("xl/worksheets/sheet1.xml"));
        while (matcher.find()) {
            choices.put(matcher.group(1), matcher.group(2));
        }
        return choices;
    }

    /** With texts in the first row below the heading, by columns. */
    private static byte[] filled(byte[] template, Map<String, String> texts) throws IOException {
        Map<String, String> parts = parts(template);
        StringBuilder cells = new StringBuilder("<row r=\"6\">");
        texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(cell -> cells.append(
                        "<c r=\"" + cell.getKey() + "6\" t=\"inlineStr\"><is><t>" + cell.getValue() + "</t></is></c>"));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        String replaced = sheet.replaceFirst("<row r=\"6\".*?</row>", Matcher.quoteReplacement(cells + "</row>"));
        assertThat(replaced).isNotEqualTo(sheet);
        parts.put("xl/worksheets/sheet1.xml", replaced);
        return TestWorkbook.zip(parts);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(),
                        letters(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return parts;
    }

    /** The library writes letters as numbers. */
    private static String letters(String xml) {
        return NUMBER.matcher(xml).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
