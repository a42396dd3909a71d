package vn.ntm.training.unit;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.problem.InvalidInput;

/** The list below an area picker, renewed while somebody types: a piece of a page. */
@Path("/units/search")
@RunOnVirtualThread
class AreaPages {

    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][\\w\\[\\].-]{0,60}");

    @Inject
    AreaChoices choices;

    /** @param field name of the form's field that takes the id */
    record Areas(String field, String typed, List<AreaChoices.Area> areas) implements TemplateInstance {}

    /** What was typed comes as {@code <field>Query}, the name of the picker's text field. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance search(@RestQuery String field, @RestQuery String level, @Context UriInfo address) {
        if (field == null || !FIELD_NAME.matcher(field).matches()) {
            throw InvalidInput.of("field", "input.wrong-type");
        }
        String typed = address.getQueryParameters().getFirst(field + "Query");
        return new Areas(field, typed == null ? "" : typed, choices.of(typed, level));
    }
}
