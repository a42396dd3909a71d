package vn.ntm.training.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ntm.training.browser.ChromiumSearch.Step;

class ChromiumSearchTest {

    @Test
    void the_search_path_comes_before_the_usual_folders() {
        Set<Path> there = Set.of(Path.of("/opt/own/chromium"), Path.of("/usr/bin/chromium"));
        assertThat(ChromiumSearch.find("/sbin:/opt/own", there::contains)).contains(Path.of("/opt/own/chromium"));
        assertThat(ChromiumSearch.find("", there::contains)).contains(Path.of("/usr/bin/chromium"));
    }

    @Test
    void other_names_of_it_are_known_too() {
        assertThat(ChromiumSearch.find("/a", Path.of("/a/google-chrome-stable")::equals))
                .isPresent();
    }

    @Test
    void nothing_is_made_up_where_there_is_none() {
        assertThat(ChromiumSearch.find("/usr/bin:/a", path -> false)).isEmpty();
    }

    @Test
    void who_may_install_one_tries_once() {
        assertThat(ChromiumSearch.without(false, true, true, false)).isEqualTo(Step.INSTALL);
        assertThat(ChromiumSearch.without(true, true, true, false)).isEqualTo(Step.INSTALL);
        assertThat(ChromiumSearch.without(false, true, true, true)).isEqualTo(Step.SKIP);
    }

    @Test
    void without_one_the_tests_are_skipped_but_fail_where_ci_counts_on_them() {
        assertThat(ChromiumSearch.without(false, false, true, false)).isEqualTo(Step.SKIP);
        assertThat(ChromiumSearch.without(false, true, false, false)).isEqualTo(Step.SKIP);
        assertThat(ChromiumSearch.without(true, false, true, false)).isEqualTo(Step.FAIL);
        assertThat(ChromiumSearch.without(true, true, true, true)).isEqualTo(Step.FAIL);
    }
}
