package vn.ntm.training.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;

/** No page keeps anybody out: not who reads by ear, not who sees little, not who has a telephone of 360 pixels. */
@QuarkusTest
class AccessibilityTest {

    @Inject
    Chromium chromium;

    @Inject
    ExamplePages pages;

    @Inject
    GivenUsers users;

    @Test
    void every_page_can_be_read_by_everybody() {
        List<String> addresses = pages.addresses();
        try (Visit visit = Visit.on(chromium, Screen.DESK)) {
            visit.signIn(users.admin());
            assertThat(looked(visit, addresses)).isEmpty();
        }
    }

    @Test
    void so_can_what_visitors_see_and_what_somebody_may_not_do() {
        try (Visit visit = Visit.on(chromium, Screen.DESK)) {
            assertThat(looked(visit, List.of("/", "/sign-in", "/classes", "/forgotten-password")))
                    .isEmpty();
            visit.signIn(users.with(GrantInput.of(Role.TRAINEE)));
            assertThat(looked(visit, List.of("/statistics", "/"))).isEmpty();
        }
    }

    private static List<String> looked(Visit visit, List<String> addresses) {
        var look = new Look(visit);
        addresses.forEach(look::at);
        return look.found();
    }
}
