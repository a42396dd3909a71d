package vn.ntm.training.account.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.support.Visitor;

@QuarkusTest
@SentByNobody
class UserPagesTest {

    @Inject
    GivenDesk given;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Test
    void roles_stand_by_their_time_and_can_be_ended_unless_they_are_past() {
        var user = users.with(
                GrantInput.of(Role.COMMUNE_DESK, given.commune().id()),
                new GrantInput(Role.TRAINER, given.commune().id(), null, GivenDesk.TODAY.plusDays(5), null));
        rows.execute(
                "insert into role_grant (id, user_id, role, unit_id, permissions, valid_from, valid_to, granted_at)"
                        + " select gen_random_uuid(), user_id, 'TRAINEE', unit_id, '{VIEW}', '2025-08-01', '2026-01-01', granted_at"
                        + " from role_grant where user_id = ? and role = 'COMMUNE_DESK'",
                user.id());
        var page = given.desk().get("/users/" + user.id());
        assertThat(page.page().select("#roles h3").eachText())
                .containsExactly("Đang có hiệu lực", "Sẽ có hiệu lực", "Đã kết thúc");
        assertThat(page.text()).contains("từ 08/08/2026", "01/08/2025 – hết 31/12/2025");
        List<String> ends = page.page().select("form[action$=/end]").eachAttr("action");
        assertThat(ends).hasSize(2);

        var ended = given.desk().post(ends.getFirst(), Map.of());
        assertThat(ended.location()).isEqualTo("/users/" + user.id() + "#roles");
        assertThat(rows.number(
                        "select count(*) from role_grant where user_id = ? and role = 'COMMUNE_DESK'", user.id()))
                .isZero();
    }

    @Test
    void a_role_is_given_and_what_is_wrong_with_it_stands_at_its_field() {
        var user = given.ofCommune();
        var desk = given.desk();
        String grants = "/users/" + user.id() + "/grants";
        assertThat(desk.get("/users/" + user.id()).leads(grants + "/new")).isTrue();
        assertThat(desk.get(grants + "/new").page().select("[name=role] option").eachAttr("value"))
                .containsExactlyInAnyOrder("", "COMMUNE_DESK", "TRAINER", "TRAINEE");

        Map<String, Object> form = new HashMap<>();
        form.put("role", "COMMUNE_DESK");
        form.put("unitId", String.valueOf(given.commune().id()));
        form.put("validFrom", "2026-08-10");
        var twice = desk.post(grants, form);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.error("role")).isEqualTo("Người dùng đã có vai trò này tại đơn vị này.");
        assertThat(twice.value("validFrom")).isEqualTo("2026-08-10");
        form.put("role", "");
        assertThat(desk.post(grants, form).error("role")).isEqualTo("Cần điền trường này.");
        form.put("role", "TRAINER");
        form.put("permissions", List.of("VIEW", "FLY"));
        assertThat(desk.post(grants, form).error("permissions")).startsWith("Phải là một trong");

        form.put("permissions", "VIEW");
        form.put("unitId", String.valueOf(given.nextCommune().id()));
        assertThat(desk.post(grants, form).location()).isEqualTo("/users/" + user.id() + "#roles");
        assertThat(rows.number(
                        "select count(*) from role_grant where user_id = ? and role = 'TRAINER' and unit_id = ?"
                                + " and permissions = '{VIEW}' and valid_from = '2026-08-10'",
                        user.id(),
                        given.nextCommune().id()))
                .isEqualTo(1);
    }

    @Test
    void a_desk_lifts_nobody_above_itself() {
        var user = given.ofCommune();
        var desk = given.desk();
        String grants = "/users/" + user.id() + "/grants";
        List<Map<String, Object>> tries = List.of(
                Map.of("role", "ADMIN"),
                Map.of(
                        "role",
                        "PROVINCE_DESK",
                        "unitId",
                        String.valueOf(given.province().id())),
                Map.of(
                        "role",
                        "COMMUNE_DESK",
                        "unitId",
                        String.valueOf(given.otherCommune().id())),
                Map.of("role", "TRAINER"));
        for (Map<String, Object> one : tries) {
            var refused = desk.post(grants, one);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.page().select("#errors").text()).startsWith("Bạn chỉ được giao vai trò thấp hơn mình");
        }
        assertThat(rows.number("select count(*) from role_grant where user_id = ?", user.id()))
                .isEqualTo(1);
    }

    @Test
    void accounts_of_another_province_and_of_administrators_are_not_there_for_a_desk() {
        var desk = given.desk();
        for (UUID id : List.of(
                given.ofOtherCommune().id(), users.admin().id(), users.with().id(), UUID.randomUUID())) {
            for (String page : List.of("", "/edit", "/grants/new")) {
                assertThat(desk.get("/users/" + id + page).status()).isEqualTo(404);
            }
            Map<String, Object> form = Map.of("version", "0", "displayName", "x", "role", "TRAINER");
            for (String step : List.of(
                    "/edit",
                    "/disabling",
                    "/enabling",
                    "/temporary-password",
                    "/password-link",
                    "/one-time-codes/removal",
                    "/grants",
                    "/grants/" + UUID.randomUUID() + "/end")) {
                assertThat(desk.post("/users/" + id + step, form).status())
                        .as(step)
                        .isEqualTo(404);
            }
        }
        assertThat(desk.get("/users/not-an-id").status()).isEqualTo(404);
    }

    @Test
    void name_address_and_language_are_edited_and_nothing_else() {
        var user = given.ofCommune();
        var form = edited(user);
        form.put("email", "an@xa.example.vn");
        form.put("locale", "en");
        form.put("username", "another");
        form.put("role", "ADMIN");
        form.put("unitId", String.valueOf(given.province().id()));
        form.put("disabled", "true");
        form.put("totp", "false");
        form.put("mustChangePassword", "true");
        assertThat(given.desk().post("/users/" + user.id() + "/edit", form).location())
                .isEqualTo("/users/" + user.id());
        assertThat(rows.number(
                        "select count(*) from app_user u where id = ? and username = ? and display_name = 'Lê Thị Hoa'"
                                + " and email = 'an@xa.example.vn' and locale = 'en' and not disabled"
                                + " and not must_change_password"
                                + " and (select string_agg(role, ',') from role_grant where user_id = u.id) = 'COMMUNE_DESK'",
                        user.id(),
                        user.username()))
                .isEqualTo(1);

        form.put("displayName", " ");
        form.put("email", "an@");
        var again = given.desk().post("/users/" + user.id() + "/edit", form);
        assertThat(again.status()).isEqualTo(412);
        form.put("version", again.value("version"));
        again = given.desk().post("/users/" + user.id() + "/edit", form);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error("displayName")).isEqualTo("Cần điền trường này.");
        assertThat(again.value("email")).isEqualTo("an@");
    }

    @Test
    void who_comes_second_keeps_what_was_typed_and_sees_what_is_stored_otherwise() {
        var user = given.ofCommune();
        var desk = given.desk();
        String editor = "/users/" + user.id() + "/edit";
        assertThat(desk.post(editor, edited(user)).status()).isEqualTo(303);

        var mine = edited(user);
        mine.put("displayName", "Trần Văn Bình");
        mine.put("version", "0");
        var second = desk.post(editor, mine);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.value("displayName")).isEqualTo("Trần Văn Bình");
        assertThat(second.text()).contains("Có người khác đã sửa", "Họ và tên: đang lưu là “Lê Thị Hoa”");
        mine.put("version", second.value("version"));
        assertThat(desk.post(editor, mine).status()).isEqualTo(303);
        mine.put("version", "");
        assertThat(desk.post(editor, mine).status()).isEqualTo(412);
    }

    @Test
    void an_account_is_disabled_and_enabled_again() {
        var user = given.ofCommune();
        var desk = given.desk();
        String address = "/users/" + user.id();
        String token = user.signIn();

        String version = desk.get(address)
                .page()
                .select("form[action$=/disabling] [name=version]")
                .val();
        assertThat(desk.post(address + "/disabling", Map.of("version", "99")).status())
                .isEqualTo(412);
        assertThat(desk.post(address + "/disabling", Map.of("version", version)).location())
                .isEqualTo(address);
        GivenUsers.bearing(token).get("/api/me").then().statusCode(401);
        var disabled = desk.get(address);
        assertThat(disabled.text()).contains("Đã khóa", "không ai đăng nhập được");
        assertThat(disabled.leads(address + "/temporary-password")).isFalse();

        version =
                disabled.page().select("form[action$=/enabling] [name=version]").val();
        assertThat(desk.post(address + "/enabling", Map.of("version", version)).status())
                .isEqualTo(303);
        assertThat(user.signIn()).isNotEmpty();
    }

    @Test
    void a_temporary_password_is_shown_once_and_ends_what_the_old_one_opened() {
        var user = given.ofCommune();
        String token = user.signIn();
        var shown = given.desk().post("/users/" + user.id() + "/temporary-password", Map.of());
        assertThat(shown.status()).isEqualTo(200);
        String password = shown.page().select("#password").text();
        GivenUsers.bearing(token).get("/api/me").then().statusCode(401);
        assertThat(GivenUsers.tokenOf(user.username(), password)).isNotEmpty();
        assertThat(given.desk().get("/users/" + user.id()).text()).doesNotContain(password);
    }

    @Test
    void a_link_is_sent_only_where_there_is_an_address() throws Exception {
        var user = given.ofCommune();
        var desk = given.desk();
        String address = "/users/" + user.id();
        assertThat(desk.get(address).leads(address + "/password-link")).isFalse();
        assertThat(desk.post(address + "/password-link", Map.of()).status()).isEqualTo(400);

        String email = user.username() + "@xa.example.vn";
        rows.execute("update app_user set email = ? where id = ?", email, user.id());
        assertThat(desk.get(address).leads(address + "/password-link")).isTrue();
        assertThat(desk.post(address + "/password-link", Map.of()).location()).isEqualTo(address);
        assertThat(TestMails.to(email, 1).getFirst().text()).contains("/new-password/");
        assertThat(user.signIn()).isNotEmpty();
    }

    @Test
    void codes_of_a_lost_telephone_are_removed() {
        var user = given.ofCommune();
        var desk = given.desk();
        String removal = "/users/" + user.id() + "/one-time-codes/removal";
        assertThat(desk.get("/users/" + user.id()).leads(removal)).isFalse();
        rows.execute("update app_user set totp_confirmed = true, totp_secret = 'x' where id = ?", user.id());
        assertThat(desk.get("/users/" + user.id()).leads(removal)).isTrue();
        assertThat(desk.post(removal, Map.of()).status()).isEqualTo(303);
        assertThat(user.signIn()).isNotEmpty();
    }

    @Test
    void ones_own_account_is_changed_elsewhere() {
        var user = users.admin();
        var page = Visitor.of(user).get("/users/" + user.id());
        assertThat(page.leads("/users/" + user.id() + "/disabling")).isFalse();
        assertThat(page.text()).contains("Đây là tài khoản của bạn");
    }

    @Test
    void another_site_changes_nothing() {
        var user = given.ofCommune();
        given().redirects()
                .follow(false)
                .header("Origin", "https://evil.example")
                .formParam("version", "0")
                .post("/users/" + user.id() + "/disabling")
                .then()
                .statusCode(403);
        assertThat(user.signIn()).isNotEmpty();
    }

    private Map<String, Object> edited(GivenUsers.User user) {
        var editor = given.desk().get("/users/" + user.id() + "/edit");
        assertThat(editor.status()).isEqualTo(200);
        Map<String, Object> form = new HashMap<>();
        form.put("displayName", "Lê Thị Hoa");
        form.put("email", editor.value("email"));
        form.put("locale", "vi");
        form.put("version", editor.value("version"));
        return form;
    }
}
