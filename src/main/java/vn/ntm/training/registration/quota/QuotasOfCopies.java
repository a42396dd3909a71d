package vn.ntm.training.registration.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.training.course.ClassCopied;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.unit.Units;

/** Gives the seats of a copy as those of its original are given; in the transaction of the copy. */
@ApplicationScoped
class QuotasOfCopies {

    private static final QuotasInput USUAL = new QuotasInput(List.of(), null, null, null).checked();

    @Inject
    TrainingClasses classes;

    @Inject
    Quotas quotas;

    @Inject
    QuotaPlanning planning;

    @Inject
    Units units;

    /** Without those of units that are no more on the day of the copy. */
    void on(@Observes ClassCopied copied) {
        QuotasInput original = quotas.of(classes.require(copied.originalId())).input();
        TrainingClass copy = classes.require(copied.copyId());
        LocalDate day = copy.referenceDate();
        List<QuotasInput.Part> parts = original.items().stream()
                .filter(part -> part.unitId() == null
                        || units.findOn(part.unitId(), day).isPresent())
                .toList();
        var same = new QuotasInput(parts, original.waitingListMode(), original.offerHours(), original.siteLimit());
        if (!same.equals(USUAL)) {
            planning.change(copy.id(), IfMatch.ANY, _ -> same);
        }
    }
}
