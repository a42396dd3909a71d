package vn.ntm.training.registration.invitation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenUsers;

@QuarkusTest
class InvitedUnitPagesTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Test
    void the_ministry_sees_the_provinces_and_opens_one() {
        UUID classId = classes.aClass(input -> input);
        browser()
                .get(path(classId))
                .then()
                .statusCode(200)
                .body(
                        containsString(classes.province(0).name()),
                        containsString("0,00%"),
                        containsString("?within=" + classes.province(0).id()),
                        not(containsString(classes.commune().name())));
        browser()
                .get(path(classId) + "?within=" + classes.province(0).id())
                .then()
                .body(containsString(classes.commune().name()), containsString("Chưa gửi"));
        browser().get(path(classId) + "?state=NONSENSE").then().statusCode(400);
    }

    @Test
    void the_text_of_a_reminder_names_those_of_the_filter_and_noting_it_leads_back_to_them() {
        UUID classId = classes.aClass(
                input -> input.inviting(Set.of(classes.province(0).id())));
        String missing =
                path(classId) + "?state=MISSING&within=" + classes.province(0).id();
        browser()
                .get(missing)
                .then()
                .body(
                        containsString("- " + classes.commune().name()),
                        containsString("trước 10/09/2026 08:00:"),
                        containsString("/classes/" + classId + "</textarea>"));
        browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("within", classes.province(0).id())
                .post(path(classId) + "/reminders")
                .then()
                .statusCode(303)
                .header("Location", endsWith(missing))
                .cookie(
                        "ntm-toast",
                        containsString(
                                "invitation.reminded:" + (classes.communes(0).size() + 1) + ":0"));
        browser().get(missing).then().body(containsString("đã nhắc 03/08/2026 08:00"));
    }

    @Test
    void a_commune_finds_itself_at_once() {
        UUID classId = classes.aClass(input -> input);
        browser()
                .header(
                        "Authorization",
                        "Bearer "
                                + users.with(GrantInput.of(
                                                Role.COMMUNE_DESK,
                                                classes.commune().id()))
                                        .token())
                .get(path(classId))
                .then()
                .statusCode(200)
                .body(
                        containsString(classes.commune().name()),
                        not(containsString(classes.communes(0).get(1).name() + "<")));
    }

    private static String path(UUID classId) {
        return "/classes/" + classId + "/invited-units";
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }
}
