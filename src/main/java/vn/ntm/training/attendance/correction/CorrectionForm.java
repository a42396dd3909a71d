package vn.ntm.training.attendance.correction;

import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.shared.problem.InvalidInput;

/** A correction as somebody types it. */
public record CorrectionForm(
        @RestForm String registrationId,
        @RestForm String status,
        @RestForm String minutes,
        @RestForm String reason) {

    private static final int MINUTES_OF_A_DAY = 1_440;

    static CorrectionForm empty() {
        return new CorrectionForm("", "", "", "");
    }

    /** @throws InvalidInput for what is none of the choices, or no number */
    CorrectionInput input() {
        return new CorrectionInput(registration(), chosen(), number(), reason);
    }

    private UUID registration() {
        if (registrationId == null || registrationId.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(registrationId);
        } catch (IllegalArgumentException wrong) {
            throw InvalidInput.of("registrationId", "input.wrong-type");
        }
    }

    private MarkStatus chosen() {
        if (status == null || status.isBlank()) {
            return null;
        }
        return Arrays.stream(MarkStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("status", "input.wrong-type"));
    }

    private Integer number() {
        if (minutes == null || minutes.isBlank()) {
            return null;
        }
        if (!minutes.strip().matches("\\d{1,6}")) {
            throw InvalidInput.of("minutes", "input.number-range", 0, MINUTES_OF_A_DAY);
        }
        return Integer.valueOf(minutes.strip());
    }
}
