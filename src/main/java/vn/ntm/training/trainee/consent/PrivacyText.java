package vn.ntm.training.trainee.consent;

import java.time.LocalDate;

/**
 * What people are told about one purpose.
 *
 * @param statement what one agrees to, word for word; null where nobody is asked
 */
public record PrivacyText(
        Purpose purpose,
        int version,
        String language,
        String title,
        String body,
        String legalBasis,
        String statement,
        LocalDate validFrom) {}
