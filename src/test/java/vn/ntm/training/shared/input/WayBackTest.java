package vn.ntm.training.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/classes/1?page=2&q=h%C3%B2a", "/statistics?groupBy=province,level"})
    void a_page_of_ours_is_gone_back_to(String back) {
        assertThat(WayBack.to(back)).hasToString(back);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/a\r\nX: y",
                "/%",
                "/%zz",
                "/@evil.example"
            })
    void a_way_back_to_another_site_or_nowhere_leads_to_the_first_page(String back) {
        assertThat(WayBack.to(back)).hasToString("/");
    }
}
