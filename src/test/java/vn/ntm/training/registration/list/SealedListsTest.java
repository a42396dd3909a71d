package vn.ntm.training.registration.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.support.TestWorkbook.list;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestWorkbook;
import vn.ntm.training.trainee.GivenPeople;

/** What the database keeps of the files of lists. */
@QuarkusTest
class SealedListsTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenPeople people;

    @Inject
    GivenRows rows;

    @Inject
    RegistrationLists lists;

    @Test
    void no_name_of_a_list_is_found_in_the_database_and_the_list_comes_back_whole() {
        UUID classId = classes.aClass(anything());
        String name = people.name();
        String tried = sent(classId, file(name), true);
        finished(tried);
        assertThat(bytesWith(name, tried)).isZero();
        assertThat(result(tried)).contains(name);

        String entered = given().post("/api/imports/" + tried + "/confirmation")
                .then()
                .statusCode(202)
                .extract()
                .path("importId");
        finished(entered);
        assertThat(bytesWith(name, entered)).isZero();
        assertThat(result(entered)).contains(name);
    }

    @Test
    void a_list_from_before_files_were_sealed_is_read_as_it_is() {
        UUID classId = classes.aClass(anything());
        String name = people.name();
        String tried = sent(classId, file(name), true);
        rows.execute(
                "update registration_list set content = ?, sealed = false where id = ?",
                file(name),
                UUID.fromString(tried));
        assertThat(bytesWith(name, tried)).isOne();
        finished(tried);
        assertThat(result(tried)).contains(name);
        String entered = given().post("/api/imports/" + tried + "/confirmation").path("importId");
        finished(entered);
        assertThat(result(entered)).contains(name);
    }

    private byte[] file(String name) {
        return list().row("Họ và tên", "Năm sinh", "Đơn vị")
                .row(name, 1980, classes.commune().path())
                .csv(';', StandardCharsets.UTF_8);
    }

    private long bytesWith(String name, String listId) {
        return rows.number(
                "select count(*) from registration_list where id = ? and position(convert_to(?, 'UTF8') in content) > 0",
                UUID.fromString(listId),
                name);
    }

    private static String sent(UUID classId, byte[] content, boolean dryRun) {
        return given().multiPart("file", "a.csv", content)
                .multiPart("dryRun", String.valueOf(dryRun))
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(202)
                .extract()
                .path("importId");
    }

    private void finished(String id) {
        lists.process(UUID.fromString(id));
        given().get("/api/imports/" + id).then().statusCode(200).body("accepted", equalTo(1));
    }

    private static String result(String id) {
        byte[] workbook = given().get("/api/imports/" + id + "/result.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return TestWorkbook.read(workbook).toString();
    }
}
