package vn.ntm.training.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** What only a browser knows of pages that renew a part of themselves. */
@QuarkusTest
class LivePagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    Chromium chromium;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    TestClock clock;

    private UnitPath commune;
    private GivenClass held;
    private UUID site;

    @BeforeEach
    void a_running_class() {
        commune = rows.unit("N34", "00004", DAY);
        held = rows.classOn(DAY);
        site = held.site(commune.lowest());
        held.registered("Trần Thị Bình", commune, CadreLevel.VILLAGE, site);
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void figures_and_rooms_change_under_the_eyes_of_who_looks_and_can_be_read_by_everybody() {
        var admin = users.admin();
        try (Visit visit = Visit.on(chromium, Screen.DESK)) {
            visit.signIn(admin);
            visit.page().navigate("/classes/" + held.id() + "/tally");
            Locator registered = visit.page().locator(".ntm-figures dd").first();
            assertThat(registered).hasText("1");
            held.registered("Lê Thị An", commune, CadreLevel.COMMUNE, site);
            assertThat(registered).hasText("2");
            visit.page().navigate("/sessions/" + held.session() + "/board");
            Locator standing = visit.page().locator("tbody .ntm-badge");
            assertThat(standing).hasText("Chưa có mặt");
            admin.request()
                    .body(Map.of("state", "NEEDS_HELP", "note", "Không có tiếng"))
                    .put("/api/sessions/" + held.session() + "/sites/" + site + "/arrival")
                    .then()
                    .statusCode(200);
            assertThat(standing).hasText("Cần hỗ trợ");
            var look = new Look(visit);
            pages().forEach(look::at);
            assertThat(look.found()).isEmpty();
        }
    }

    private List<String> pages() {
        String room = "/sessions/" + held.session() + "/sites/" + site;
        return List.of(
                "/classes/" + held.id() + "/tally",
                "/sessions/" + held.session() + "/board",
                room + "/arrival",
                room + "/roll");
    }
}
