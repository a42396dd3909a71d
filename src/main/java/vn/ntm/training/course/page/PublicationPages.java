package vn.ntm.training.course.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.course.ClassWarnings;
import vn.ntm.training.course.Warning;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;

/** The last look before a class is shown to everybody: what is missing, what to think of, and the button. */
@Path("/classes")
@RunOnVirtualThread
class PublicationPages {

    @Inject
    ClassPlanning planning;

    @Inject
    ClassAccess access;

    @Inject
    ClassFactsReader reader;

    @Inject
    Readiness readiness;

    @Inject
    ClassWarnings warnings;

    /** @param ready whether all is there that the rules ask for */
    record Publication(
            ClassFacts facts, List<Readiness.Item> items, boolean ready, List<Warning> warnings, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Path("{id}/publication")
    @Operation(hidden = true)
    public TemplateInstance lastLook(@RestPath UUID id, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        return page(id, headers, FormErrors.NONE);
    }

    @POST
    @Path("{id}/publication")
    @Operation(hidden = true)
    public Response publish(@RestPath UUID id, @RestForm String version, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        return Attempt.of(
                () -> {
                    planning.publish(id, FormVersion.of(version));
                    return Toast.of("class.published").leadingTo("/classes/" + id);
                },
                errors -> page(id, headers, errors),
                headers);
    }

    private TemplateInstance page(UUID id, HttpHeaders headers, FormErrors errors) {
        var texts = ProblemTexts.of(Language.chosen(headers).locale());
        ClassFacts facts = reader.of(id, texts);
        List<Readiness.Item> items = readiness.of(facts);
        boolean ready = items.stream().allMatch(item -> item.done() || !item.required());
        return new Publication(facts, items, ready, warnings.of(id, texts), errors);
    }
}
