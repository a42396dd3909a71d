package vn.ntm.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Who may register and when. Without a closing time registration closes when the first session starts. */
@Embeddable
record RegistrationTerms(
        @Enumerated(EnumType.STRING) @Column(name = "registration_mode")
        RegistrationMode mode,

        @Column(name = "registration_opens_at") Instant opensAt,
        @Column(name = "registration_closes_at") Instant closesAt) {

    RegistrationTerms shiftedBy(int days) {
        return new RegistrationTerms(mode, shifted(opensAt, days), shifted(closesAt, days));
    }

    private static Instant shifted(Instant instant, int days) {
        return instant == null ? null : instant.plus(days, ChronoUnit.DAYS);
    }

    boolean isOpen(Instant firstStart, Instant now) {
        return (opensAt == null || !now.isBefore(opensAt)) && now.isBefore(end(firstStart));
    }

    Instant end(Instant firstStart) {
        return closesAt == null ? firstStart : closesAt;
    }

    /** @throws RuleViolation outside of the time in which people may register */
    void check(Instant firstStart, Instant now) {
        if (opensAt != null && now.isBefore(opensAt)) {
            throw new RuleViolation("class.registration-not-yet", VietnameseFormat.dateTime(opensAt));
        }
        if (!now.isBefore(end(firstStart))) {
            throw new RuleViolation("class.registration-over", VietnameseFormat.dateTime(end(firstStart)));
        }
    }
}
