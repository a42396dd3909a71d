package vn.ntm.training.trainee.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.OwnPerson;
import vn.ntm.training.trainee.consent.Consent;
import vn.ntm.training.trainee.consent.ConsentGiving;
import vn.ntm.training.trainee.consent.ConsentInput;
import vn.ntm.training.trainee.consent.Consents;
import vn.ntm.training.trainee.consent.PrivacyText;
import vn.ntm.training.trainee.consent.PrivacyTexts;
import vn.ntm.training.trainee.consent.Purpose;
import vn.ntm.training.trainee.ethnicity.EthnicGroup;
import vn.ntm.training.trainee.ethnicity.Ethnicities;
import vn.ntm.training.trainee.people.CitizenIds;

/** What is kept of oneself only because one agreed: each item is told together with the consent to it, or not at all. */
@ApplicationScoped
@Transactional
class OwnItems {

    /**
     * One purpose that asks for consent.
     *
     * @param consent null as long as there is none
     * @param known what is kept: the end of a number, the name of a group; null when nothing is
     */
    record Item(PrivacyText text, Consent consent, String known) {

        /** Whether there is something to take back. */
        public boolean isGiven() {
            return consent != null || known != null;
        }
    }

    @Inject
    OwnPerson ownPerson;

    @Inject
    ConsentGiving giving;

    @Inject
    Consents consents;

    @Inject
    PrivacyTexts texts;

    @Inject
    CitizenIds citizenIds;

    @Inject
    Ethnicities ethnicities;

    List<Item> items(Language language) {
        UUID me = ownPerson.require();
        List<Consent> given = consents.of(me);
        return texts.current(language).stream()
                .filter(text -> text.purpose().asksForConsent())
                .map(text -> new Item(text, holding(given, text.purpose()), known(me, text.purpose())))
                .toList();
    }

    /** @param consent asked for unless the person agreed before */
    String tellCitizenId(String citizenId, ConsentInput consent, Language language) {
        UUID me = agreed(consent, language);
        return citizenIds.tellOwn(me, citizenId);
    }

    /** @param consent asked for unless the person agreed before */
    void tellEthnicity(String ethnicGroup, ConsentInput consent, Language language) {
        UUID me = agreed(consent, language);
        ethnicities.tellOwn(me, ethnicGroup);
    }

    private UUID agreed(ConsentInput consent, Language language) {
        UUID me = ownPerson.require();
        if (!consents.holds(me, consent.purpose())) {
            giving.give(consent, language);
        }
        return me;
    }

    private String known(UUID me, Purpose purpose) {
        return switch (purpose) {
            case DUTY -> null;
            case CITIZEN_ID -> citizenIds.ending(me).orElse(null);
            case ETHNICITY -> ethnicities.own(me).map(EthnicGroup::name).orElse(null);
        };
    }

    private static Consent holding(List<Consent> given, Purpose purpose) {
        return given.stream()
                .filter(consent -> consent.purpose() == purpose && consent.holds())
                .findFirst()
                .orElse(null);
    }
}
