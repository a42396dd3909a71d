package vn.ntm.training.trainee.own;

import java.util.List;
import vn.ntm.training.trainee.consent.Consent;
import vn.ntm.training.trainee.people.PersonView;
import vn.ntm.training.trainee.people.Training;

/**
 * Everything that is kept about a person.
 *
 * @param citizenIdEnding the last three digits; null when no number is kept
 * @param ethnicity for the person alone; null when it was not told
 */
public record OwnData(
        PersonView person,
        String organisation,
        String citizenIdEnding,
        String ethnicity,
        List<Consent> consents,
        List<Training> trainings,
        List<OwnCertificate> certificates,
        List<CorrectionRequest> corrections,
        List<Look> looks) {}
