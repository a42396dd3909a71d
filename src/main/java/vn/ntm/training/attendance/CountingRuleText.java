package vn.ntm.training.attendance;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.shared.text.Language;

/** The counting rule of a class in words, to be shown beside every figure that was counted by it. */
public final class CountingRuleText {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private CountingRuleText() {}

    /** For use within a sentence. */
    public static String of(CountingRule rule, int threshold, Language language) {
        return text(language, rule.name(), threshold);
    }

    public static String sentence(CountingRule rule, int threshold, Language language) {
        return text(language, "sentence", of(rule, threshold, language));
    }

    private static String text(Language language, String key, Object argument) {
        String pattern = ResourceBundle.getBundle("counting", language.locale(), NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, language.locale()).format(new Object[] {argument});
    }
}
