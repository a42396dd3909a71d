package vn.ntm.training.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Who has no mouse, and who has no script. */
@QuarkusTest
class KeyboardTest {

    private static final int MANY = 60;

    @Inject
    Chromium chromium;

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    @Test
    void signing_in_and_choosing_an_area_take_no_mouse() {
        UnitView province = units.provincesOn(LocalDate.of(2026, 8, 3)).getLast();
        try (Visit visit = Visit.on(chromium, Screen.DESK)) {
            Page page = visit.page();
            var user = users.with(GrantInput.of(Role.PROVINCE_DESK, province.id()));
            page.navigate("/sign-in");
            tabTo(page, page.getByLabel("Tên đăng nhập"));
            page.keyboard().insertText(user.username());
            page.keyboard().press("Tab");
            assertThat(page.getByLabel("Mật khẩu")).isFocused();
            page.keyboard().insertText(GivenUsers.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.getByText(user.username())
                            .or(page.getByText("Người dùng kiểm thử"))
                            .first())
                    .isVisible();

            page.navigate("/classes/new");
            Locator search = page.getByLabel("Mời thêm địa bàn: tên đơn vị");
            tabTo(page, search);
            page.keyboard().type(province.name());
            Locator choices = page.locator("#addArea-areas input[type=radio]");
            assertThat(choices.first()).isVisible();
            tabTo(page, choices.first());
            page.keyboard().press("Space");
            assertThat(choices.first()).isChecked();
        }
    }

    @Test
    void arrows_move_between_the_areas_that_were_found() {
        try (Visit visit = Visit.on(chromium, Screen.DESK)) {
            visit.signIn(users.admin());
            Page page = visit.page();
            page.navigate("/classes/new");
            tabTo(page, page.getByLabel("Mời thêm địa bàn: tên đơn vị"));
            page.keyboard().type("tan");
            Locator choices = page.locator("#addArea-areas input[type=radio]");
            assertThat(choices.nth(1)).isVisible();
            tabTo(page, choices.first());
            page.keyboard().press("ArrowDown");
            assertThat(choices.nth(1)).isChecked();
            assertThat(choices.nth(1)).isFocused();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_first_stop_leads_past_the_menu(Screen screen) {
        try (Visit visit = Visit.on(chromium, screen)) {
            Page page = visit.page();
            page.navigate("/classes");
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đến nội dung chính")))
                    .isFocused();
            assertThat(page.locator(".ntm-skip")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            assertThat(page).hasURL(Pattern.compile("#content$"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_signs_in_without_a_script(Screen screen) {
        try (Visit visit = Visit.withoutScript(chromium, screen)) {
            visit.signIn(users.with(GrantInput.of(Role.TRAINER)));
            visit.menu("Tài khoản của tôi", "Người dùng kiểm thử");
            assertThat(visit.page()).hasTitle("Tài khoản của tôi – Tập huấn nông thôn mới");
        }
    }

    /** Goes on by Tab until it is there; each stop on the way is one that can be seen. */
    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < MANY && !isFocused(wanted); i++) {
            page.keyboard().press("Tab");
            Assertions.assertThat((Boolean) page.evaluate("""
                            () => {
                              const stop = document.activeElement, style = getComputedStyle(stop);
                              return stop === document.body
                                || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                                || style.boxShadow !== 'none';
                            }"""))
                    .as("a ring around " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                    .isTrue();
        }
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator wanted) {
        return (Boolean) wanted.evaluate("element => element === document.activeElement");
    }
}
