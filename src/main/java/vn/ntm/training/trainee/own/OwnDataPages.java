package vn.ntm.training.trainee.own;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.OwnPerson;

/** One's own data, also by a personal link. */
@Path("/my-data")
@RunOnVirtualThread
class OwnDataPages {

    @Inject
    OwnDataReading reading;

    @Inject
    OwnPerson ownPerson;

    @Inject
    Corrections corrections;

    record MyData(OwnData data, String text, FormErrors errors) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response mine() {
        return page(Response.Status.OK, null, FormErrors.NONE);
    }

    @GET
    @Path("export.json")
    @Operation(hidden = true)
    public Response json() {
        return file(reading.export("JSON"), "application/json", "json");
    }

    @GET
    @Path("export.csv")
    @Operation(hidden = true)
    public Response csv() {
        return file(OwnDataFile.csv(reading.export("CSV")), "text/csv;charset=UTF-8", "csv");
    }

    @POST
    @Path("corrections")
    @Operation(hidden = true)
    public Response ask(@RestForm String text, @Context HttpHeaders headers) {
        try {
            corrections.send(ownPerson.require(), text);
            return Toast.of("trainee.correction-asked").leadingTo("/my-data");
        } catch (InvalidInput wrong) {
            return page(Response.Status.BAD_REQUEST, text, FormErrors.of(wrong, headers));
        } catch (RuleViolation broken) {
            return page(Response.Status.CONFLICT, text, FormErrors.of(broken, headers));
        }
    }

    private Response page(Response.Status status, String text, FormErrors errors) {
        return FormAnswer.pageForHolder(status, new MyData(reading.read(), text, errors));
    }

    private static Response file(Object content, String type, String ending) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"my-data." + ending + "\"")
                .build();
    }
}
