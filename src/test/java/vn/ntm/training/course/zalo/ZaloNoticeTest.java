package vn.ntm.training.course.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts for chats: short, whole where it matters, and never cut within a letter. */
class ZaloNoticeTest {

    private static final String LINK =
            "Thông tin và đăng ký: https://taphuan.example.vn/classes/0198a2f0-0000-7000-8000-000000000000";
    private static final String WHEN = "Buổi 1: 08:00–11:30, 05/08/2026";

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(new ZaloNotice("Lớp một", WHEN, "Điểm cầu: Xã A", "Liên hệ: 0912345678 – Lê An", LINK).text())
                .isEqualTo("Lớp một\n" + WHEN + "\nĐiểm cầu: Xã A\n" + LINK + "\nLiên hệ: 0912345678 – Lê An");
    }

    @Test
    void what_is_not_known_has_no_line() {
        assertThat(new ZaloNotice("Lớp một", null, null, null, LINK).text()).isEqualTo("Lớp một\n" + LINK);
        assertThat(new ZaloNotice(null, null, null, null, LINK).text()).isEqualTo(LINK);
    }

    @Test
    void a_title_of_300_characters_is_cut_between_words_and_uses_what_is_left() {
        String title =
                "Tập huấn nâng cao năng lực xây dựng nông thôn mới ".repeat(6).strip();
        String text = new ZaloNotice(
                        title,
                        WHEN,
                        "Điểm cầu: " + "Nhà văn hóa thôn ".repeat(20),
                        "Liên hệ: 0912345678 – " + "Nguyễn Thị ".repeat(30),
                        LINK)
                .text();
        assertThat(text)
                .hasSizeLessThanOrEqualTo(400)
                .contains("\n" + WHEN + "\n", LINK, "Liên hệ: 0912345678 – Nguyễn");
        assertThat(text.lines().filter(line -> line.endsWith("…")))
                .hasSize(3)
                .allMatch(line ->
                        line.matches(".*(Tập|huấn|nâng|cao|năng|lực|xây|dựng|nông|thôn|mới|Nhà|văn|hóa|Nguyễn|Thị)…"));
        String alone = new ZaloNotice(title, WHEN, null, null, LINK).text();
        assertThat(alone).hasSizeBetween(380, 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Một hai ba | 20 | Một hai ba",
                "Một hai ba | 10 | Một hai ba",
                "Một hai ba | 9 | Một hai…",
                "Một hai ba | 8 | Một hai…",
                "Một, hai | 5 | Một…",
                "Mộthaibabốn | 6 | Mộtha…",
                "Một hai | 1 | ''",
                "Một hai | 0 | ''",
                "Một hai | -5 | ''",
            })
    void lines_are_cut_between_words(String text, int longest, String expected) {
        assertThat(ZaloNotice.shortened(text, longest)).isEqualTo(expected);
    }

    @Test
    void letters_of_several_characters_stay_whole() {
        String family = "👩‍👩‍👧‍👦";
        assertThat(ZaloNotice.shortened("ab" + family + family, 2 + family.length() + 3))
                .isEqualTo("ab" + family + "…");
        assertThat(ZaloNotice.shortened("a😀😀", 4)).isEqualTo("a😀…");
        // q with a tilde has no single character, also when all is composed.
        assertThat(ZaloNotice.shortened("aq̃q̃q̃", 5)).isEqualTo("aq̃…");
    }

    @Test
    void lines_hold_no_line_ends_and_turn_nothing_around() {
        assertThat(new ZaloNotice("Lớp\r\nLiên hệ: kẻ khác\u202E", null, null, null, LINK).text())
                .isEqualTo("Lớp Liên hệ: kẻ khác\n" + LINK);
    }

    @Property
    void no_text_is_longer_than_400_and_each_holds_the_link_whole(
            @ForAll("texts") String title,
            @ForAll("texts") String place,
            @ForAll("texts") String contact,
            @ForAll("links") String link) {
        String text = new ZaloNotice(title, WHEN, place, contact, link).text();
        assertThat(text.length()).isLessThanOrEqualTo(400);
        assertThat(text.lines()).contains(link);
        assertThat(text.lines().count()).isLessThanOrEqualTo(5);
        assertThat(text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                .isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "Tập huấn ",
                "nông thôn mới",
                " ",
                "Điểm cầu",
                "😀",
                "👩‍👩‍👧",
                "q̃",
                Normalizer.normalize("ếệữ", Normalizer.Form.NFD),
                "https://x.vn/",
                "\n",
                "–",
                "x".repeat(120));
        return parts.list().ofMaxSize(60).map(list -> String.join("", list)).injectNull(0.1);
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.integers().between(1, 360).map(length -> "Xem: https://a.vn/" + "b".repeat(length));
    }
}
