package vn.ntm.training.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;

/** No page keeps anybody out: not who reads by ear, not who sees little, not who has a telephone of 360 pixels. */
@QuarkusTest
class AccessibilityTest {

    @Inject
    Chromium chromium;

    @Inject
    ExamplePages pages;

    @Inject
    GivenUsers users;

    /** There are more than a hundred, each looked at four times: two browsers share them. */
    @Test
    void every_page_can_be_read_by_everybody() throws Exception {
        chromium.browser(); // says so here when there is none
        List<String> addresses = pages.addresses();
        int middle = addresses.size() / 2;
        User admin = users.admin();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<List<String>> first = threads.submit(() -> looked(admin, addresses.subList(0, middle)));
            Future<List<String>> second =
                    threads.submit(() -> looked(admin, addresses.subList(middle, addresses.size())));
            assertThat(first.get()).isEmpty();
            assertThat(second.get()).isEmpty();
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

    /** By a browser of its own, as a thread needs one. */
    private static List<String> looked(User user, List<String> addresses) {
        var own = new Chromium();
        try (Visit visit = Visit.on(own, Screen.DESK)) {
            visit.signIn(user);
            return looked(visit, addresses);
        } finally {
            own.close();
        }
    }

    private static List<String> looked(Visit visit, List<String> addresses) {
        var look = new Look(visit);
        addresses.forEach(look::at);
        return look.found();
    }
}
