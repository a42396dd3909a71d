package vn.ntm.training.trainee.merger;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.merger.SideBySide.Choice;
import vn.ntm.training.trainee.merger.SideBySide.SharedClass;

/** Two people side by side: which value is kept of whom; and the way back. */
@Path("/trainees")
@RunOnVirtualThread
class MergerPages {

    @Inject
    SideBySide sideBySide;

    @Inject
    Merging merging;

    record MergerForm(
            UUID id,
            UUID otherId,
            String name,
            String otherName,
            List<Choice> choices,
            List<SharedClass> classes,
            String reason,
            FormErrors errors)
            implements TemplateInstance {}

    record MergerHistory(UUID id, String name, List<SideBySide.Past> past) implements TemplateInstance {}

    @GET
    @Path("{id}/merger/{otherId}")
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath UUID id, @RestPath UUID otherId) {
        return form(id, otherId, Map.of(), null, FormErrors.NONE);
    }

    @POST
    @Path("{id}/merger/{otherId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response merge(
            @RestPath UUID id,
            @RestPath UUID otherId,
            MultivaluedMap<String, String> form,
            @Context HttpHeaders headers) {
        Map<MergedField, Side> keep = kept(form);
        String reason = form.getFirst("reason");
        try {
            merging.merge(id, new MergerInput(otherId, keep, reason).checked(new InputCheck()));
            return Toast.of("trainee.merged").leadingTo("/trainees/" + id);
        } catch (InvalidInput wrong) {
            return FormAnswer.again(form(id, otherId, keep, reason, FormErrors.of(wrong, headers)));
        } catch (RuleViolation broken) {
            return FormAnswer.page(
                    Response.Status.CONFLICT, form(id, otherId, keep, reason, FormErrors.of(broken, headers)));
        }
    }

    @GET
    @Path("{id}/mergers")
    @Operation(hidden = true)
    public TemplateInstance history(@RestPath UUID id) {
        return new MergerHistory(id, sideBySide.name(id), sideBySide.past(id));
    }

    @POST
    @Path("mergers/{mergerId}/undoing")
    @Operation(hidden = true)
    public Response undo(@RestPath UUID mergerId) {
        UUID id = merging.undo(mergerId).intoId();
        return Toast.of("trainee.merger-undone").leadingTo("/trainees/" + id + "/mergers");
    }

    private MergerForm form(UUID id, UUID otherId, Map<MergedField, Side> keep, String reason, FormErrors errors) {
        return new MergerForm(
                id,
                otherId,
                sideBySide.name(id),
                sideBySide.name(otherId),
                sideBySide.choices(id, otherId, keep),
                sideBySide.sharedClasses(id, otherId),
                reason,
                errors);
    }

    /** Fields of the form are called as the constants; whatever else is sent decides nothing. */
    private static Map<MergedField, Side> kept(MultivaluedMap<String, String> form) {
        Map<MergedField, Side> keep = new EnumMap<>(MergedField.class);
        for (MergedField field : MergedField.values()) {
            String side = form.getFirst(field.name());
            if (Side.THIS.name().equals(side) || Side.OTHER.name().equals(side)) {
                keep.put(field, Side.valueOf(side));
            }
        }
        return keep;
    }
}
