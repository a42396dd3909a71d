package vn.ntm.training.report;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.ntm.training.attendance.CountingRuleText;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.shared.text.Language;

/** The words of statistics, the same on pages, in JSON and in files; from the bundle {@code report}. */
@Singleton
class ReportTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * How the figures are counted; printed with each of them.
     *
     * @param rules of the classes that are counted, each as {@code ONCE_PER_CLASS 1}, divided by commas; null for none
     */
    String rule(Language language, String rules) {
        if (rules == null) {
            return text(language, "rule.none");
        }
        return text(
                language,
                "rule",
                Arrays.stream(rules.split(","))
                        .map(rule -> inWords(language, rule))
                        .collect(Collectors.joining("; ")));
    }

    private static String inWords(Language language, String rule) {
        String[] parts = rule.split(" ");
        return CountingRuleText.of(CountingRule.valueOf(parts[0]), Integer.parseInt(parts[1]), language);
    }

    String text(Language language, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("report", language.locale(), NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
