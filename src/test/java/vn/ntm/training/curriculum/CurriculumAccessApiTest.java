package vn.ntm.training.curriculum;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;

@QuarkusTest
@SentByNobody
class CurriculumAccessApiTest {

    private static final String CSV = "Số TT,Tên chuyên đề\n1,Kỹ năng số\n";

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Test
    void everybody_reads_curricula_and_the_unit_catalogue() {
        for (String address : new String[] {"/api/curricula", "/api/curricula/CDS-2024", "/api/units?level=PROVINCE"}) {
            GivenUsers.nobody().get(address).then().statusCode(200);
            users.with(GrantInput.of(Role.TRAINEE))
                    .request()
                    .get(address)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void only_the_ministry_changes_them() {
        long province = rows.number("select id from unit where era = 'N34' and code = '25'");
        UUID module = rows.id("select id from module limit 1");
        for (var user : new GivenUsers.User[] {
            users.with(GrantInput.of(Role.PROVINCE_DESK, province)),
            users.with(GrantInput.of(Role.TRAINER)),
            users.with(GrantInput.of(Role.TRAINEE))
        }) {
            user.request()
                    .body("{\"code\": \"X\"}")
                    .post("/api/curricula")
                    .then()
                    .statusCode(403);
            user.request().body("{}").patch("/api/curricula/CDS-2024").then().statusCode(403);
            user.request()
                    .body("{}")
                    .post("/api/curricula/CDS-2024/modules")
                    .then()
                    .statusCode(403);
            user.request().body("{}").patch("/api/modules/" + module).then().statusCode(403);
            GivenUsers.nobody()
                    .header("Authorization", "Bearer " + user.token())
                    .multiPart("file", "ten.csv", CSV.getBytes(), "text/csv")
                    .post("/api/curricula/CDS-2024/module-lists")
                    .then()
                    .statusCode(403);
        }
        GivenUsers.nobody().body("{}").post("/api/curricula").then().statusCode(401);
    }

    @Test
    void a_list_of_titles_stands_in_the_audit_with_what_was_there_before() {
        var admin = users.admin();
        String code = "KT-" + UUID.randomUUID();
        admin.request()
                .body("{\"code\": \"" + code + "\", \"title\": \"Thử\"}")
                .post("/api/curricula")
                .then()
                .statusCode(201);
        GivenUsers.nobody()
                .header("Authorization", "Bearer " + admin.token())
                .multiPart("file", "ten.csv", CSV.getBytes(), "text/csv")
                .post("/api/curricula/" + code + "/module-lists")
                .then()
                .statusCode(200);
        admin.request()
                .get("/api/audit?sort=number&subjectType=curriculum&subjectId=" + code)
                .then()
                .body("items.action", contains("curriculum.created", "curriculum.modules-confirmed"))
                .body("items[1].actor", equalTo(admin.username()))
                .body("items[1].before.modules.size()", equalTo(0))
                .body("items[1].after.modules[0].title", equalTo("Kỹ năng số"));
    }
}
