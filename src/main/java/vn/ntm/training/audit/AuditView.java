package vn.ntm.training.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/** One entry of the audit; {@code before} and {@code after} hold the fields that changed. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AuditView(
        long number,
        OffsetDateTime at,
        String actor,
        String role,
        String scope,
        String action,
        String subjectType,
        String subjectId,
        JsonNode before,
        JsonNode after,
        String requestId) {}
