package vn.ntm.training.audit;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a check of the chain found.
 *
 * @param entries how many entries are in order, from the first
 * @param head hash of the last of them, in hexadecimal. Kept outside of the database it tells later whether the end of the
 *     chain was cut off or the whole chain was written anew
 * @param brokenAt number of the first place that is not in order; null when the chain is whole
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AuditVerification(boolean intact, long entries, String head, Long brokenAt) {}
