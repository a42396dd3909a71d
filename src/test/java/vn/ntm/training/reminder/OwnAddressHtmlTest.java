package vn.ntm.training.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text as HTML: nothing in it is more than text, but for addresses of our own. */
class OwnAddressHtmlTest {

    private static final String OWN = "https://taphuan.example.vn";

    private final OwnAddressHtml html = new OwnAddressHtml(OWN);

    @Test
    void paragraphs_and_lines_stay() {
        assertThat(html.of("Một\nhai\n\nBa")).contains("<p>Một<br>\nhai</p>\n<p>Ba</p>");
    }

    @Test
    void an_own_address_becomes_a_link_without_the_full_stop_behind_it() {
        assertThat(html.of("Xem " + OWN + "/classes/1?a=1&b=2."))
                .contains("<a href=\"https://taphuan.example.vn/classes/1?a=1&amp;b=2\">"
                        + "https://taphuan.example.vn/classes/1?a=1&amp;b=2</a>.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "https://taphuan.example.vn.evil.example/",
                "https://taphuan.example.vn@evil.example/",
                "https://taphuan.example.vn/a@evil.example/",
                "xhttps://taphuan.example.vn/a",
                "javascript:alert(1)",
                "<a href='https://taphuan.example.vn/a'>",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
            })
    void anything_else_stays_text(String text) {
        assertThat(html.of(text)).doesNotContain("<a ", "<script", "<img");
    }
}
