package vn.ntm.training.trainee.duplicate;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import vn.ntm.training.shared.text.Language;

/**
 * Why two trainees may be one person, or may not, in points of 100. A name is worth so little that it needs at least two other
 * reasons, and a year of birth that differs outweighs a phone: colleagues share that of the office.
 */
enum Reason {
    SAME_CITIZEN_ID(100),
    OTHER_CITIZEN_ID(-100),
    SAME_PHONE(40),
    OTHER_PHONE(-15),
    SAME_BIRTH_YEAR(30),
    OTHER_BIRTH_YEAR(-40),
    SAME_EMAIL(20),
    SAME_UNIT(20),
    /** The unit of one went into that of the other, or both went into one. */
    SUCCEEDING_UNIT(15),
    OTHER_UNIT(-5),
    OTHER_PROVINCE(-15),
    SAME_NAME(10),
    /** Equal without accents only. */
    NAME_WITHOUT_ACCENTS(5),
    OTHER_NAME(-25),
    OTHER_GENDER(-30);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final int points;

    Reason(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /** In words, for the person who decides. */
    String text(Language language) {
        String pattern = ResourceBundle.getBundle("resemblance", language.locale(), NO_FALLBACK)
                .getString(name());
        return new MessageFormat(pattern, language.locale()).format(new Object[0]);
    }
}
