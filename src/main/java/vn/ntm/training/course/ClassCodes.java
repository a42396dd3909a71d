package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Codes that people call classes by: LH-2026-0042, counted by year, each given out once. */
@ApplicationScoped
class ClassCodes {

    @Inject
    EntityManager entityManager;

    /** The counter's row stays locked until the end of the transaction, so no number is lost and none is given twice. */
    String next(int year) {
        var number = (Number)
                entityManager.createNativeQuery("""
                        insert into class_code_counter (year, last) values (:year, 1)
                        on conflict (year) do update set last = class_code_counter.last + 1
                        returning last""").setParameter("year", year).getSingleResult();
        return "LH-%d-%04d".formatted(year, number.intValue());
    }
}
