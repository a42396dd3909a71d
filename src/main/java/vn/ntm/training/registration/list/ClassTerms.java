package vn.ntm.training.registration.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.TrainingClass;

/**
 * What of a class decides about the rows of a list.
 *
 * @param day on which units are taken as they were
 * @param areas invited units; empty is the whole country
 * @param sites where people sit
 * @param mayEnter whether the sender may enter people of a unit; null is the Ministry
 * @param ownUnit of whom no unit is written; null: that is wrong
 */
record ClassTerms(LocalDate day, Set<Long> areas, SitesOfClass sites, Predicate<Long> mayEnter, Long ownUnit) {

    static ClassTerms of(TrainingClass trainingClass, List<Site> sites, Predicate<Long> mayEnter, Long ownUnit) {
        return new ClassTerms(
                trainingClass.referenceDate(),
                trainingClass.areaUnitIds(),
                new SitesOfClass(sites, mayEnter),
                mayEnter,
                ownUnit);
    }
}
