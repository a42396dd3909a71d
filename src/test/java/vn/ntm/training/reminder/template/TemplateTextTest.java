package vn.ntm.training.reminder.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with names in braces: what is understood, what is told, and what comes out. */
class TemplateTextTest {

    private static final Map<Placeholder, String> KNOWN = Map.of(
            Placeholder.NAME,
            "Lê Văn An",
            Placeholder.CLASS_TITLE,
            "Lớp {họ tên} }",
            Placeholder.STARTS,
            "05/08/2026 08:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chào {họ tên}! | Chào Lê Văn An!",
                "Chào {ho ten}! | Chào Lê Văn An!",
                "Chào {HỌ TÊN}{tên}! | Chào Lê Văn AnLê Văn An!",
                "Dear {name}, | Dear Lê Văn An,",
                "{tên lớp} | Lớp {họ tên} }",
                "{class title} | Lớp {họ tên} }",
                "a {{họ tên}} b | a {họ tên} b",
                "{{{họ tên}}} | {Lê Văn An}",
                "100 % $1 \\ & <b> | 100 % $1 \\ & <b>",
                "{điểm cầu} từ {bắt đầu} | (chưa có) từ 05/08/2026 08:00",
            })
    void names_are_filled_in_once_and_all_else_stays(String written, String expected) {
        assertThat(read(written).letter(KNOWN, "(chưa có)")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chào {bí danh} | template.unknown | 1 | 6 | {bí danh}",
                "Chào { họ tên | template.unclosed | 1 | 6 | { họ tên",
                "{họ tên {tên lớp} | template.unclosed | 1 | 1 | {họ tên {tên lớp}",
                "😀 {#for x in y} | template.expression | 1 | 3 | {#for x in y}",
                "{họ tên.class} | template.expression | 1 | 1 | {họ tên.class}",
                "{inject:x} | template.expression | 1 | 1 | {inject:x}",
                "{cdi:visit} | template.expression | 1 | 1 | {cdi:visit}",
                "{} | template.expression | 1 | 1 | {}",
                "a} | template.unopened | 1 | 2 | }",
                "{/if} | template.expression | 1 | 1 | {/if}",
            })
    void what_is_no_name_is_told_with_its_place(String written, String code, int line, int column, String what) {
        assertThat(TemplateText.read(written)).isEqualTo(new TemplateFault(code, line, column, what));
        assertThat(TemplateText.read("Dòng đầu\n\n" + written))
                .isEqualTo(new TemplateFault(code, line + 2, column, what));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x0D, 0x1B, 0x7F, 0x85, 0x2028, 0x2029, 0x202E, 0x2066, 0xD800})
    void characters_that_are_not_seen_are_told(int character) {
        assertThat(TemplateText.read("ab" + (char) character))
                .isEqualTo(new TemplateFault("template.control-character", 1, 3, "U+%04X".formatted(character)));
    }

    @Test
    void a_long_name_is_told_shortened() {
        assertThat(TemplateText.read("{" + "a".repeat(500)))
                .isEqualTo(new TemplateFault("template.unclosed", 1, 1, "{" + "a".repeat(39) + "…"));
    }

    @Test
    void a_line_that_asks_only_for_what_is_not_known_is_left_out() {
        String letter = read("Kính gửi {họ tên},\n\nLý do: {lý do}\nHạn: {hạn}\n\nBắt đầu {bắt đầu}")
                .letter(KNOWN, "?");
        assertThat(letter).isEqualTo("Kính gửi Lê Văn An,\n\nBắt đầu 05/08/2026 08:00");
    }

    @Test
    void a_subject_leaves_out_what_is_not_known() {
        assertThat(read("Lớp {mã lớp} của {họ tên}").line(KNOWN)).isEqualTo("Lớp của Lê Văn An");
    }

    @Property
    void any_text_is_read_or_told(@ForAll String written) {
        assertThat(TemplateText.read(written)).isNotNull();
    }

    @Property
    void a_text_with_its_braces_doubled_stays_as_it_is(@ForAll("printable") String written) {
        String doubled = written.replace("{", "{{").replace("}", "}}");
        assertThat(read(doubled).line(Map.of()))
                .isEqualTo(written.replaceAll(" {2,}", " ").strip());
    }

    @Provide
    Arbitrary<String> printable() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60);
    }

    private static TemplateText read(String written) {
        return (TemplateText) TemplateText.read(written);
    }
}
