package vn.ntm.training.registration.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * The invited units of a province together, the province itself among them when it is invited.
 *
 * @param units how many are invited; {@code sent} of them have sent somebody, {@code missing} nobody
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record InvitedProvince(
        long provinceId,
        String name,
        int units,
        int sent,
        int missing,
        int sites,
        int seats,
        int registered,
        int confirmed,
        Instant lastActivity) {}
