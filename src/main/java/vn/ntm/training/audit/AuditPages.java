package vn.ntm.training.audit;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.text.Language;

/** The audit as pages: all of it for administrators, and the history of one record for those who may see it in full. */
@Path("/audit")
@RunOnVirtualThread
class AuditPages {

    @Inject
    AuditEntries entries;

    @Inject
    AuditChain chain;

    @All
    @Inject
    List<HistoryDoor> doors;

    /** @param page null when a filter is wrong */
    record Entries(Page<AuditLine> page, AuditFilter filter, FormErrors errors) implements TemplateInstance {}

    record Verification(AuditVerification found) implements TemplateInstance {}

    record RecordHistory(History history, Page<AuditLine> page) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response entries(@BeanParam AuditFilter filter, @BeanParam Paging paging, @Context HttpHeaders headers) {
        try {
            Page<AuditLine> page = entries.page(filter, paging).map(entry -> line(entry, headers));
            return FormAnswer.page(Status.OK, new Entries(page, filter, FormErrors.NONE));
        } catch (InvalidInput wrong) {
            return FormAnswer.again(new Entries(null, filter, FormErrors.of(wrong, headers)));
        }
    }

    @GET
    @Path("verification")
    @Operation(hidden = true)
    public TemplateInstance verification() {
        return new Verification(chain.verify());
    }

    @GET
    @Path("of/{kind}/{id}")
    @Operation(hidden = true)
    public TemplateInstance history(
            @RestPath String kind, @RestPath String id, @BeanParam Paging paging, @Context HttpHeaders headers) {
        History history = doors.stream()
                .filter(door -> door.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("history", kind))
                .open(id);
        return new RecordHistory(
                history, entries.page(history.condition(), paging).map(entry -> line(entry, headers)));
    }

    private AuditLine line(AuditView entry, HttpHeaders headers) {
        AuditWords words = AuditWords.of(Language.chosen(headers));
        return AuditLine.of(entry, words, doors.stream().map(HistoryDoor::kind).toList());
    }
}
