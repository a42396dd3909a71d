package vn.ntm.training.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * Something that the organiser should look at; nothing is forbidden by it.
 *
 * @param code stable, for example {@code warning.trainer-elsewhere}
 * @param message in the caller's language
 * @param sessionId the session it is about; absent when it is about the class
 * @param otherClassId the class it clashes with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Warning(String code, String message, UUID sessionId, UUID otherClassId) {}
