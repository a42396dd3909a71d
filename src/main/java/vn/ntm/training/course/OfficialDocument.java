package vn.ntm.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The document (công văn, quyết định) that a class is held by; either part may be unknown. */
@Embeddable
record OfficialDocument(
        @Column(name = "document_number") String number,
        @Column(name = "document_date") LocalDate date) {}
