package vn.ntm.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a person reads or hears comes out of a message bundle, else it is there in one language only. */
class TemplateTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern UNPARSED = Pattern.compile("\\{\\|.*?\\|}", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}\\s][^{}]*}");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "\\s(aria-label|aria-description|placeholder|title|alt|label|data-label|data-failed)=(\"[^\"]*\"|'[^']*')");
    private static final Pattern SPOKEN_PARAMETER =
            Pattern.compile("\\s(label|text|hint|placeholder|question|button|empty)=('[^']*'|\"[^\"]*\")");
    /** Attributes that a tag puts into an element which another one opens. */
    private static final Pattern LOOSE_ATTRIBUTE = Pattern.compile("[\\w-]+=\"[^\"]*\"");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Test
    void no_template_has_a_text_of_its_own() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            List<Path> templates = files.filter(Files::isRegularFile).toList();
            assertThat(templates).hasSizeGreaterThan(20).allSatisfy(template -> assertThat(textsOf(read(template)))
                    .as("texts in %s belong into a message bundle", template)
                    .isEmpty());
        }
    }

    @Test
    void a_text_is_found_wherever_it_stands() {
        assertThat(textsOf("<p>Xin chào {name}</p>")).containsExactly("Xin chào");
        assertThat(textsOf("<img alt=\"ảnh {x}\"> {#textField label='Tên' /} <a title='đi'>{x}</a>"))
                .containsExactlyInAnyOrder("ảnh", "Tên", "đi");
        assertThat(textsOf("{#confirm action='/x/{id}/y' label='Xóa' /}")).containsExactly("Xóa");
        assertThat(
                        textsOf(
                                "{! ghi chú !}<a href=\"/x\" class=\"b\">{m:x}</a> · {#if a > b}–{/if} {#for i in list}{i}{/for}"))
                .isEmpty();
    }

    @Test
    void what_a_tag_is_given_in_quotes_is_not_worked_out() throws IOException {
        var inQuotes = Pattern.compile("\\{#\\w+\\s[^{}]*=(\"[^\"{}]*\\{[^\"]*\"|'[^'{}]*\\{[^']*')");
        assertThat(inQuotes.matcher("{#crumb href=\"/a/{id}\" text=x /}").find())
                .isTrue();
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(template -> assertThat(
                            inQuotes.matcher(COMMENT.matcher(read(template)).replaceAll(""))
                                    .results())
                    .as("%s: an address with an id in it is put together by str:concat", template)
                    .isEmpty());
        }
    }

    private static List<String> textsOf(String template) {
        List<String> texts = new ArrayList<>();
        String source =
                UNPARSED.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll("");
        String html = source;
        // From the inside out: what is given to a tag may hold expressions of its own.
        while (EXPRESSION.matcher(html).find()) {
            EXPRESSION
                    .matcher(html)
                    .results()
                    .forEach(expression -> collect(SPOKEN_PARAMETER.matcher(expression.group()), texts));
            html = EXPRESSION.matcher(html).replaceAll("");
        }
        collect(SPOKEN_ATTRIBUTE.matcher(html), texts);
        LOOSE_ATTRIBUTE
                .matcher(MARKUP.matcher(html).replaceAll("\n"))
                .replaceAll("")
                .replaceAll("&\\w+;", "")
                .lines()
                .map(String::strip)
                .filter(line -> LETTER.matcher(line).find())
                .forEach(texts::add);
        return texts;
    }

    private static void collect(Matcher spoken, List<String> texts) {
        while (spoken.find()) {
            String value =
                    spoken.group(2).substring(1, spoken.group(2).length() - 1).strip();
            if (LETTER.matcher(value).find()) {
                texts.add(value);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
