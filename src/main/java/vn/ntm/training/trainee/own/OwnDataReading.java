package vn.ntm.training.trainee.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.trainee.OwnPerson;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.Trainees;
import vn.ntm.training.trainee.consent.Consents;
import vn.ntm.training.trainee.ethnicity.EthnicGroup;
import vn.ntm.training.trainee.ethnicity.Ethnicities;
import vn.ntm.training.trainee.people.CitizenIds;
import vn.ntm.training.trainee.people.PersonView;
import vn.ntm.training.trainee.people.Trainings;
import vn.ntm.training.unit.AreaChoices;

/** Collects what is kept about whoever asks. */
@ApplicationScoped
class OwnDataReading {

    /** What the audit keeps of somebody taking the own data along. */
    private record Taken(String format) {}

    @Inject
    OwnPerson ownPerson;

    @Inject
    Trainees trainees;

    @Inject
    CitizenIds citizenIds;

    @Inject
    Ethnicities ethnicities;

    @Inject
    Consents consents;

    @Inject
    Trainings trainings;

    @Inject
    OwnCertificates certificates;

    @Inject
    Corrections corrections;

    @Inject
    AreaChoices units;

    @Inject
    Looks looks;

    @Inject
    Audit audit;

    /** The same to be taken along, which is written down: by a link it may have been somebody else. */
    OwnData export(String format) {
        OwnData data = read();
        audit.recordReading("trainee.exported", "trainee", data.person().id(), new Taken(format));
        return data;
    }

    OwnData read() {
        Trainee me = trainees.require(ownPerson.require());
        List<UUID> rows = trainings.rowsOf(me.id());
        var own = trainings.of(me.id());
        return new OwnData(
                PersonView.of(me, units),
                me.organisation(),
                citizenIds.ending(me.id()).orElse(null),
                ethnicities.own(me.id()).map(EthnicGroup::name).orElse(null),
                consents.of(me.id()),
                own,
                certificates.of(rows),
                corrections.of(rows),
                looks.of(me.id()));
    }
}
