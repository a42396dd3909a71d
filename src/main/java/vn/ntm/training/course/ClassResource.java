package vn.ntm.training.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.MergePatch;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.ProblemTexts;

/** Training classes and their life. What is called a noun here is done by posting to it. */
@Path("/api/classes")
@RunOnVirtualThread
class ClassResource {

    @Inject
    ClassPlanning planning;

    @Inject
    ClassAccess access;

    @Inject
    ClassReferences references;

    @Inject
    ClassList list;

    @Inject
    ClassWarnings warnings;

    @Inject
    MergePatch mergePatch;

    @Inject
    Idempotency idempotency;

    @GET
    @Cache(noStore = true)
    public Page<ClassRow> list(@BeanParam ClassFilter filter, @BeanParam Paging paging) {
        return list.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @Cache(noStore = true)
    public Response one(@RestPath UUID id) {
        TrainingClass trainingClass = access.requireVisible(id);
        String curriculumCode = references.curriculumCode(trainingClass);
        return Response.ok(ClassView.of(trainingClass, curriculumCode, access.rightsIn(trainingClass)))
                .tag(IfMatch.tag(trainingClass.version()))
                .build();
    }

    @POST
    public Response create(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, ClassInput input) {
        access.requireOrganisable(InputCheck.body(input).organiserUnitId());
        return idempotency.once(key, input, () -> planning.create(input), this::created);
    }

    /** A merge patch: an absent field stays, null clears (or sets the default). */
    @PATCH
    @Path("{id}")
    public Response edit(
            @RestPath UUID id,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            @RequestBody(content = @Content(schema = @Schema(implementation = ClassInput.class))) ObjectNode patch) {
        access.requireChangeable(id);
        planning.edit(id, seen, access.organised(mergePatch.change(patch)));
        return one(id);
    }

    /** What the organiser should look at before publishing; none of it is forbidden. */
    @GET
    @Path("{id}/warnings")
    public Warnings warnings(@RestPath UUID id, @Context HttpHeaders headers) {
        access.requireReadableInFull(id);
        return new Warnings(warnings.of(id, ProblemTexts.of(headers)));
    }

    record Warnings(List<Warning> items) {}

    @POST
    @Path("{id}/publication")
    public Response publish(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireChangeable(id);
        planning.publish(id, seen);
        return one(id);
    }

    /** Why a class does not take place; told to everybody who registered. */
    record Cancellation(String reason) {}

    @POST
    @Path("{id}/cancellation")
    public Response cancel(
            @RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen, Cancellation cancellation) {
        access.requireChangeable(id);
        planning.cancel(id, seen, InputCheck.body(cancellation).reason());
        return one(id);
    }

    @POST
    @Path("{id}/closing")
    public Response close(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireChangeable(id);
        planning.close(id, seen);
        return one(id);
    }

    /** The day of the first session of the copy. */
    record Copy(LocalDate firstDate) {}

    @POST
    @Path("{id}/copies")
    public Response copy(@RestPath UUID id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, Copy copy) {
        access.requireChangeable(id);
        LocalDate firstDate = InputCheck.body(copy).firstDate();
        return idempotency.once(key, copy, () -> planning.copy(id, firstDate), this::created);
    }

    private Response created(TrainingClass trainingClass) {
        return Response.fromResponse(one(trainingClass.id()))
                .status(Response.Status.CREATED)
                .location(URI.create("/api/classes/" + trainingClass.id()))
                .build();
    }
}
