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

    public static String of(CountingRule rule, int threshold, Language language) {
        String pattern = ResourceBundle.getBundle("counting", language.locale(), NO_FALLBACK)
                .getString(rule.name());
        return new MessageFormat(pattern, language.locale()).format(new Object[] {threshold});
    }
}
