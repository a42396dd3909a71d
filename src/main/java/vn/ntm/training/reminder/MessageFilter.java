package vn.ntm.training.reminder;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.QueryText;

/** By what the board is narrowed. */
public class MessageFilter {

    @RestQuery("status")
    @Parameter(description = "QUEUED, SENDING, SENT, FAILED, CANCELLED or EXPIRED, several divided by commas")
    String status;

    @RestQuery("class")
    @Parameter(description = "code of a class")
    String classCode;

    /** As it was typed. */
    public String status() {
        return status;
    }

    /** As it was typed. */
    public String classCode() {
        return classCode;
    }

    List<String> statuses() {
        return QueryText.constants("status", status, MessageStatus.class).stream()
                .map(Enum::name)
                .toList();
    }

    Optional<String> code() {
        return QueryText.line("class", classCode);
    }
}
