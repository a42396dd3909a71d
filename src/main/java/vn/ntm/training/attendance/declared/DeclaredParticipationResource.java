package vn.ntm.training.attendance.declared;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.unit.Units;

/** Declared participations of a class over HTTP. */
@Path("/api/classes/{classId}/declared-participations")
@Tag(name = "Attendance")
@RunOnVirtualThread
class DeclaredParticipationResource {

    @Inject
    Declaring declaring;

    @Inject
    DeclaredParticipations declared;

    @Inject
    DeclaredAccess access;

    @Inject
    Units units;

    @Context
    SecurityContext security;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "The numbers that stand")
    public Page<DeclaredView> list(@RestPath UUID classId, @BeanParam Paging paging) {
        return declared.ofClass(classId, access.limit(classId), paging).map(this::view);
    }

    @POST
    @Operation(summary = "Declares a number for a unit and level, with the document that says so")
    public Response declare(
            @RestPath UUID classId,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            DeclaredInput input,
            @Context UriInfo uri) {
        access.requireDeclarable(classId, required(input).unitId());
        return idempotency.once(key, input, () -> declaring.declare(classId, input, user()), added -> Response.created(
                        uri.getAbsolutePathBuilder().path(added.id().toString()).build())
                .entity(view(added))
                .build());
    }

    @PUT
    @Operation(summary = "Corrects a number: another one, with an id of its own, takes its place")
    @Path("/{id}")
    public DeclaredView correct(@RestPath UUID classId, @RestPath UUID id, DeclaredInput input) {
        access.requireChangeable(classId, id);
        access.requireDeclarable(classId, required(input).unitId());
        return view(declaring.correct(classId, id, input, user()));
    }

    @DELETE
    @Operation(summary = "Withdraws a number")
    @Path("/{id}")
    public void withdraw(@RestPath UUID classId, @RestPath UUID id) {
        access.requireChangeable(classId, id);
        declaring.withdraw(classId, id);
    }

    private DeclaredView view(DeclaredParticipation declaredParticipation) {
        return DeclaredView.of(declaredParticipation, units);
    }

    private static DeclaredInput required(DeclaredInput input) {
        if (input == null) {
            throw InvalidInput.of("count", "input.required");
        }
        return input;
    }

    private String user() {
        return security.getUserPrincipal() == null
                ? null
                : security.getUserPrincipal().getName();
    }
}
