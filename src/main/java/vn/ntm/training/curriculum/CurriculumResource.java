package vn.ntm.training.curriculum;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.MergePatch;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.input.SentFile;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Curricula with their modules. */
@Path("/api/curricula")
@RunOnVirtualThread
class CurriculumResource {

    @Inject
    Curricula curricula;

    @Inject
    CurriculumEditing editing;

    @Inject
    MergePatch mergePatch;

    @Inject
    Idempotency idempotency;

    @GET
    public Page<CurriculumView> list(@RestQuery String q, @BeanParam Paging paging) {
        return curricula.page(QueryText.search(q), paging).map(CurriculumView::withoutModules);
    }

    /** With {@code unit}, the modules that this province added for itself come after the national set. */
    @GET
    @Path("{code}")
    public Response one(@RestPath String code, @RestQuery String unit) {
        Curriculum curriculum = curricula.require(code);
        List<CurriculumModule> modules =
                curriculum.modulesFor(QueryText.unit("unit", unit).orElse(null));
        return Response.ok(CurriculumView.of(curriculum, modules))
                .tag(IfMatch.tag(curriculum.version()))
                .build();
    }

    @POST
    public Response create(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, CurriculumInput input) {
        InputCheck.body(input);
        return idempotency.once(
                key, input, () -> editing.create(input).code(), code -> Response.fromResponse(one(code, null))
                        .status(Response.Status.CREATED)
                        .location(URI.create("/api/curricula/" + code))
                        .build());
    }

    /** A merge patch: an absent field stays, null clears. */
    @PATCH
    @Path("{code}")
    public Response edit(
            @RestPath String code,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            @RequestBody(content = @Content(schema = @Schema(implementation = CurriculumInput.class)))
                    ObjectNode patch) {
        editing.edit(code, seen, mergePatch.change(patch));
        return one(code, null);
    }

    @POST
    @Path("{code}/modules")
    public Response addModule(
            @RestPath String code, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, ModuleInput input) {
        InputCheck.body(input);
        return idempotency.once(key, input, () -> editing.addModule(code, input), CurriculumResource::created);
    }

    private static Response created(CurriculumModule added) {
        ModuleView module = ModuleView.of(added);
        return Response.created(URI.create("/api/modules/" + module.id()))
                .entity(module)
                .tag(IfMatch.tag(module.version()))
                .build();
    }

    /** An official list as xlsx or csv, taken as a whole or not at all: what is wrong is told row by row. */
    @POST
    @Path("{code}/module-lists")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ModuleListOutcome confirmModules(@RestPath String code, @RestForm("file") FileUpload file)
            throws IOException {
        SentFile list = SentFile.of(file);
        return editing.confirmModules(code, ModuleList.read(list.content(), list.name()));
    }
}
