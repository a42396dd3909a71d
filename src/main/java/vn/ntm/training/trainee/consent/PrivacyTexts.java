package vn.ntm.training.trainee.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/** The texts of today. */
@ApplicationScoped
public class PrivacyTexts {

    private record Row(
            String purpose,
            int version,
            String language,
            String title,
            String body,
            String legalBasis,
            String statement,
            LocalDate validFrom) {

        PrivacyText text() {
            return new PrivacyText(
                    Purpose.valueOf(purpose), version, language, title, body, legalBasis, statement, validFrom);
        }
    }

    @Inject
    Session database;

    @Inject
    Clock clock;

    /** One for each purpose, what is told before what is asked for. */
    public List<PrivacyText> current(Language language) {
        return database.createNativeQuery("""
                        select distinct on (array_position(array['DUTY', 'CITIZEN_ID', 'ETHNICITY'], purpose))
                          purpose, version, language, title, body, legal_basis, statement, valid_from
                        from privacy_text
                        where language = :language and valid_from <= :today
                        order by array_position(array['DUTY', 'CITIZEN_ID', 'ETHNICITY'], purpose), version desc""", Row.class)
                .setParameter("language", language.code())
                .setParameter("today", LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE))
                .getResultStream()
                .map(Row::text)
                .toList();
    }

    PrivacyText require(Purpose purpose, Language language) {
        return current(language).stream()
                .filter(text -> text.purpose() == purpose)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no privacy text for " + purpose));
    }
}
