package vn.ntm.training.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.Visitor;

@QuarkusTest
@SentByNobody
class UserListPagesTest {

    @Inject
    GivenDesk given;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    /** A word that only the accounts of this test have in their names. */
    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_desk_sees_those_of_its_province_only() {
        var ours = given.ofCommune();
        var theirs = given.ofOtherCommune();
        var desk = given.desk();

        var list = desk.get("/users?q=" + ours.username());
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.leads("/users/" + ours.id())).isTrue();
        assertThat(list.text()).contains("Đầu mối cấp xã", given.commune().path(), "Đang dùng");
        assertThat(desk.get("/users?q=" + theirs.username()).text()).contains("Không có tài khoản nào phù hợp.");
        assertThat(given.admin().get("/users?q=" + theirs.username()).leads("/users/" + theirs.id()))
                .isTrue();
    }

    @Test
    void names_are_found_without_accents() {
        var user = named("Nguyễn Thị Hường " + word, given.ofCommune());
        var admin = given.admin();
        assertThat(admin.get("/users?q=thi huong " + word).leads("/users/" + user.id()))
                .isTrue();
        assertThat(admin.get("/users?q=THỊ HƯỜNG " + word).leads("/users/" + user.id()))
                .isTrue();
        assertThat(admin.get("/users?q=thi hung " + word).text()).contains("Không có tài khoản nào phù hợp.");
    }

    @Test
    void the_list_is_narrowed_by_role_unit_and_state() {
        var desk = named("A " + word, given.ofCommune());
        var trainer = named(
                "B " + word,
                users.with(GrantInput.of(Role.TRAINER, given.otherCommune().id())));
        var disabled = named("C " + word, given.ofCommune());
        rows.execute("update app_user set disabled = true where id = ?", disabled.id());
        var waiting = named("D " + word, given.ofCommune());
        rows.execute("update app_user set password_hash = null where id = ?", waiting.id());

        assertThat(found("role=TRAINER")).containsExactly(trainer.id());
        assertThat(found("unit=" + given.province().id())).containsExactly(desk.id(), disabled.id(), waiting.id());
        assertThat(found("unit=" + given.commune().id() + "&state=ACTIVE")).containsExactly(desk.id());
        assertThat(found("state=DISABLED")).containsExactly(disabled.id());
        assertThat(found("state=NO_PASSWORD")).containsExactly(waiting.id());
        assertThat(given.admin().get("/users?q=" + word + "&state=NO_PASSWORD").text())
                .contains("Chưa có mật khẩu");
    }

    @Test
    void the_list_is_sorted_and_paged_with_its_filter_kept() {
        var first = named("Ánh " + word, given.ofCommune());
        var second = named("Bình " + word, given.ofCommune());
        var admin = given.admin();
        assertThat(found("size=10")).containsExactly(first.id(), second.id());
        assertThat(admin.get("/users?sort=-displayName&q=" + word)
                        .page()
                        .select("tbody th a")
                        .eachText())
                .containsExactly("Bình " + word, "Ánh " + word);
        var page = admin.get("/users?size=1&sort=displayName&q=" + word);
        assertThat(page.text()).contains("1–1 trong 2");
        assertThat(page.page().select("a[rel=next]").attr("href")).contains("page=1", "q=" + word);
        assertThat(admin.get("/users?size=1&page=1&sort=displayName&q=" + word).leads("/users/" + second.id()))
                .isTrue();
        assertThat(admin.get("/users?sort=passwordHash").status()).isEqualTo(400);
    }

    @Test
    void a_desk_chooses_from_its_own_units_and_an_administrator_from_all() {
        var desk = given.desk().get("/users");
        assertThat(desk.page().select("select[name=unit] option").eachAttr("value"))
                .contains(
                        "",
                        String.valueOf(given.province().id()),
                        String.valueOf(given.commune().id()))
                .doesNotContain(String.valueOf(given.otherCommune().id()));
        assertThat(desk.page().select("select[name=role] option").eachAttr("value"))
                .containsExactlyInAnyOrder("", "COMMUNE_DESK", "TRAINER", "TRAINEE");
        var sought = given.admin().get("/users?unitQuery=" + given.province().name() + "&find=unit");
        assertThat(sought.page().select("[name=unit]").eachAttr("value"))
                .contains(String.valueOf(given.province().id()));
    }

    @Test
    void that_the_list_was_read_is_kept() {
        var user = users.with(GrantInput.of(Role.PROVINCE_DESK, given.province().id()));
        given.ofCommune();
        Visitor.of(user).get("/users");
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'users.read' and actor = ?", user.username()))
                .isEqualTo(1);
    }

    @Test
    void who_looks_after_nobody_does_not_open_it() {
        assertThat(Visitor.STRANGER.get("/users").location()).startsWith("/sign-in");
        assertThat(Visitor.of(given.ofCommune()).get("/users").status()).isEqualTo(403);
        var viewer = given.viewer().get("/users");
        assertThat(viewer.status()).isEqualTo(200);
        assertThat(viewer.leads("/users/new")).isFalse();
    }

    private List<UUID> found(String query) {
        return given
                .admin()
                .get("/users?sort=displayName&q=" + word + "&" + query)
                .page()
                .select("tbody th a")
                .eachAttr("href")
                .stream()
                .map(address -> UUID.fromString(address.substring("/users/".length())))
                .toList();
    }

    private GivenUsers.User named(String name, GivenUsers.User user) {
        rows.execute("update app_user set display_name = ? where id = ?", name, user.id());
        return user;
    }
}
