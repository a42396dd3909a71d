package vn.ntm.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The counting rule of a class, with the number of sessions, or of minutes, that it asks for. */
@Embeddable
record CountingTerms(
        @Enumerated(EnumType.STRING) @Column(name = "counting_rule")
        CountingRule rule,

        @Column(name = "counting_threshold") int threshold) {}
