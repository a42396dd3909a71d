package vn.ntm.training.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.support.Visitor;

@QuarkusTest
@SentByNobody
class NewUserPagesTest {

    @Inject
    GivenDesk given;

    @Inject
    GivenRows rows;

    private final String username =
            "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);

    @Test
    void a_desk_makes_an_account_whose_password_is_shown_once_and_replaced_at_the_first_sign_in() {
        var desk = given.desk();
        var draft = desk.get("/users/new");
        assertThat(draft.page().select("select[name=grant0-role] option").eachAttr("value"))
                .containsExactlyInAnyOrder("", "COMMUNE_DESK", "TRAINER", "TRAINEE");
        assertThat(draft.page().select("select[name=grant0-unitId] option").eachAttr("value"))
                .contains(String.valueOf(given.commune().id()))
                .doesNotContain(
                        String.valueOf(given.otherCommune().id()),
                        String.valueOf(given.otherProvince().id()));

        var made = desk.post("/users/new", form());
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.response().header("Cache-Control")).isEqualTo("no-store");
        String password = made.page().select("#password").text();
        assertThat(password).matches("([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}");
        String token = GivenUsers.tokenOf(username, password);
        assertThat(GivenUsers.bearing(token).get("/api/me").<String>path("duty"))
                .isEqualTo("NEW_PASSWORD");

        var account = desk.get("/users/" + id());
        assertThat(account.text())
                .contains(
                        "Nguyễn Văn An",
                        username,
                        "Đầu mối cấp xã",
                        given.commune().path(),
                        "Mật khẩu tạm thời")
                .doesNotContain(password);
    }

    @Test
    void several_roles_are_given_at_once_each_with_its_time_and_permissions() {
        var form = form();
        form.put("find", "grant");
        var roomier = given.admin().post("/users/new", form);
        assertThat(roomier.status()).isEqualTo(200);
        assertThat(roomier.page().select("[name=grant1-role]")).hasSize(1);
        assertThat(roomier.value("displayName")).isEqualTo("Nguyễn Văn An");
        assertThat(count()).isZero();

        form.remove("find");
        form.put("grant0-permissions", List.of("VIEW", "ENTER_DATA"));
        form.put("grant0-validTo", "2026-12-31");
        form.put("grant1-role", "PROVINCE_DESK");
        form.put("grant1-unitId", String.valueOf(given.province().id()));
        form.put("grant1-validFrom", "2027-01-01");
        form.put("grant2-role", "");
        assertThat(given.admin().post("/users/new", form).status()).isEqualTo(200);
        assertThat(rows.number(
                        "select count(*) from role_grant where user_id = ? and role = 'COMMUNE_DESK'"
                                + " and valid_from = '2026-08-03' and valid_to = '2027-01-01'"
                                + " and array_length(permissions, 1) = 2",
                        id()))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from role_grant where user_id = ? and role = 'PROVINCE_DESK'"
                                + " and valid_from = '2027-01-01' and valid_to is null"
                                + " and array_length(permissions, 1) = 3",
                        id()))
                .isEqualTo(1);
        assertThat(given.admin().get("/users/" + id()).text())
                .contains("03/08/2026 – hết 31/12/2026", "Sẽ có hiệu lực", "từ 01/01/2027");
    }

    @Test
    void an_administrator_looks_for_the_unit_without_a_script() {
        var form = form();
        form.remove("grant0-unitId");
        form.put("grant0-unitIdQuery", given.province().name());
        form.put("find", "grant0-unitId");
        var found = given.admin().post("/users/new", form);
        assertThat(found.page().select("[name=grant0-unitId]").eachAttr("value"))
                .contains(String.valueOf(given.province().id()));
        assertThat(found.page().select("[name=grant0-role] [selected]").val()).isEqualTo("COMMUNE_DESK");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_everything_typed_is_kept() {
        var admin = given.admin();
        var form = form();
        form.put("username", "Nguyễn Văn An");
        form.put("email", "an@");
        form.put("grant0-unitId", "");
        form.put("grant0-validFrom", "2026-09-10");
        form.put("grant0-validTo", "2026-09-01");
        var again = admin.post("/users/new", form);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error("username")).startsWith("Gồm 3 đến 64 chữ thường");
        assertThat(again.error("email")).isEqualTo("Không phải là địa chỉ thư điện tử hợp lệ.");
        assertThat(again.error("grant0-unitId")).startsWith("Vai trò cấp tỉnh, cấp xã phải gắn");
        assertThat(again.error("grant0-validTo")).isEqualTo("Ngày kết thúc phải sau ngày bắt đầu.");
        assertThat(again.value("email")).isEqualTo("an@");
        assertThat(again.value("grant0-validFrom")).isEqualTo("2026-09-10");

        var another = form();
        another.put("grant0-unitId", String.valueOf(given.province().id()));
        assertThat(admin.post("/users/new", another).error("grant0-unitId"))
                .isEqualTo("Vai trò cấp xã phải gắn với một xã, phường hoặc đặc khu.");
        another = form();
        another.put("grant0-validTo", "mai");
        assertThat(admin.post("/users/new", another).error("grant0-validTo")).startsWith("Không phải là ngày hợp lệ");
        assertThat(count()).isZero();

        assertThat(admin.post("/users/new", form()).status()).isEqualTo(200);
        var taken = admin.post("/users/new", form());
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.error("username")).isEqualTo("Tên đăng nhập " + username + " đã có người dùng.");
    }

    @Test
    void only_roles_that_are_filled_in_are_read_and_errors_stand_at_the_right_one() {
        var form = form();
        form.put("grant0-role", "");
        form.put("grant0-unitId", "");
        form.put("grant1-role", "PROVINCE_DESK");
        var again = given.admin().post("/users/new", form);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error("grant1-unitId")).isNotEmpty();
        assertThat(again.error("grant0-unitId")).isEmpty();
    }

    @Test
    void a_desk_gives_nothing_beyond_its_own_reach_whatever_is_sent() {
        var desk = given.desk();
        Map<String, Object> admin = form();
        admin.put("grant0-role", "ADMIN");
        admin.put("grant0-unitId", "");
        Map<String, Object> elsewhere = form();
        elsewhere.put("grant0-unitId", String.valueOf(given.otherCommune().id()));
        Map<String, Object> equal = form();
        equal.put("grant0-role", "PROVINCE_DESK");
        equal.put("grant0-unitId", String.valueOf(given.province().id()));
        for (Map<String, Object> sent : List.of(admin, elsewhere, equal)) {
            var refused = desk.post("/users/new", sent);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.page().select("#errors").text()).startsWith("Bạn chỉ được giao vai trò thấp hơn mình");
            assertThat(refused.value("username")).isEqualTo(username);
        }
        Map<String, Object> none = form();
        none.put("grant0-role", "");
        none.put("grant0-unitId", "");
        assertThat(desk.post("/users/new", none).status()).isEqualTo(403);
        var searching = given.deskThatSearchesNobody();
        assertThat(searching
                        .get("/users/new")
                        .page()
                        .select("[name=grant0-permissions]")
                        .eachAttr("value"))
                .containsExactly("VIEW", "ENTER_DATA");
        assertThat(searching.post("/users/new", form()).status()).isEqualTo(403);
        assertThat(count()).isZero();
    }

    @Test
    void fields_that_the_form_does_not_have_change_nothing() {
        var form = form();
        form.put("role", "ADMIN");
        form.put("roles", "ADMIN");
        form.put("grants[0].role", "ADMIN");
        form.put("scope", "*");
        form.put("disabled", "true");
        form.put("mustChangePassword", "false");
        form.put("password", "một mật khẩu tự chọn");
        form.put("passwordHash", "x");
        form.put("totp", "true");
        form.put("id", UUID.randomUUID().toString());
        assertThat(given.desk().post("/users/new", form).status()).isEqualTo(200);
        assertThat(rows.number(
                        "select count(*) from app_user u where username = ? and must_change_password and not disabled"
                                + " and not totp_confirmed and (select string_agg(g.role, ',') from role_grant g"
                                + " where g.user_id = u.id) = 'COMMUNE_DESK'",
                        username))
                .isEqualTo(1);
    }

    @Test
    void a_link_goes_by_mail_where_there_is_an_address() throws Exception {
        var admin = given.admin();
        var form = form();
        form.put("access", "MAIL");
        var refused = admin.post("/users/new", form);
        assertThat(refused.error("email")).isEqualTo("Cần địa chỉ thư điện tử để gửi liên kết.");

        String email = username + "@xa.example.vn";
        form.put("email", email);
        var made = admin.post("/users/new", form);
        assertThat(made.location()).isEqualTo("/users/" + id());
        assertThat(TestMails.to(email, 1).getFirst().text()).contains(username, "/new-password/");
        assertThat(admin.get("/users/" + id()).text()).contains("Chưa có mật khẩu");
    }

    @Test
    void who_only_reads_or_looks_after_nobody_makes_no_account() {
        for (Visitor other : List.of(given.viewer(), Visitor.of(given.ofCommune()))) {
            assertThat(other.get("/users/new").status()).isEqualTo(403);
            assertThat(other.post("/users/new", form()).status()).isEqualTo(403);
        }
        assertThat(count()).isZero();
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("username", username);
        form.put("displayName", "Nguyễn Văn An");
        form.put("email", "");
        form.put("locale", "vi");
        form.put("access", "PASSWORD");
        form.put("grant0-role", "COMMUNE_DESK");
        form.put("grant0-unitId", String.valueOf(given.commune().id()));
        return form;
    }

    private UUID id() {
        return rows.id("select id from app_user where username = ?", username);
    }

    private long count() {
        return rows.number("select count(*) from app_user where username = ?", username);
    }
}
