package vn.ntm.training.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void every_problem_is_told_in_both_languages() {
        assertThat(ResourceBundle.getBundle("problems", Locale.of("vi")).keySet())
                .isEqualTo(ResourceBundle.getBundle("problems", Locale.ENGLISH).keySet());
    }

    @Test
    void no_problem_has_two_sentences() throws IOException {
        for (String language : List.of("vi", "en")) {
            assertThat(Files.readAllLines(Path.of("src/main/resources/problems_" + language + ".properties")))
                    .filteredOn(line -> !line.startsWith("#") && line.contains("="))
                    .extracting(line -> line.substring(0, line.indexOf('=')))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void vietnamese_is_spoken_unless_english_is_asked_for() {
        assertThat(ProblemTexts.of(Locale.FRENCH).text("input.number-range", 1, 200))
                .isEqualTo("Phải là số nguyên từ 1 đến 200.");
        assertThat(ProblemTexts.of(Locale.UK).text("input.number-range", 1, 200))
                .isEqualTo("Must be a whole number from 1 to 200.");
    }
}
