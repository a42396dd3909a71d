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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.consent.ConsentGiving;
import vn.ntm.training.trainee.consent.ConsentInput;
import vn.ntm.training.trainee.consent.Purpose;
import vn.ntm.training.trainee.ethnicity.EthnicGroup;
import vn.ntm.training.trainee.ethnicity.EthnicGroups;

/** What one tells only if one wants to: the text, a box that nobody ticked before, and the way back. */
@Path("/my-data")
@RunOnVirtualThread
class OwnItemPages {

    @Inject
    OwnItems own;

    @Inject
    ConsentGiving giving;

    @Inject
    EthnicGroups ethnicGroups;

    /** @param typedGroup what was chosen in a form that could not be taken; a number is not shown again */
    record MyConsents(List<OwnItems.Item> items, List<EthnicGroup> groups, String typedGroup, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Path("consents")
    @Operation(hidden = true)
    public Response show(@Context HttpHeaders headers) {
        return page(Response.Status.OK, null, FormErrors.NONE, headers);
    }

    @POST
    @Path("citizen-id")
    @Operation(hidden = true)
    public Response citizenId(
            @RestForm String citizenId,
            @RestForm String agreed,
            @RestForm String version,
            @Context HttpHeaders headers) {
        return answer(
                "trainee.citizen-id-told",
                null,
                headers,
                () -> own.tellCitizenId(
                        citizenId, consent(Purpose.CITIZEN_ID, agreed, version), Language.chosen(headers)));
    }

    @POST
    @Path("ethnicity")
    @Operation(hidden = true)
    public Response ethnicity(
            @RestForm String ethnicGroup,
            @RestForm String agreedEthnicity,
            @RestForm String version,
            @Context HttpHeaders headers) {
        return answer(
                "trainee.ethnicity-told",
                ethnicGroup,
                headers,
                () -> own.tellEthnicity(
                        ethnicGroup, consent(Purpose.ETHNICITY, agreedEthnicity, version), Language.chosen(headers)));
    }

    @POST
    @Path("consent-withdrawals")
    @Operation(hidden = true)
    public Response withdraw(@RestForm String purpose, @Context HttpHeaders headers) {
        return answer("trainee.consent-withdrawn", null, headers, () -> giving.withdraw(purpose(purpose)));
    }

    private Response answer(String toast, String typedGroup, HttpHeaders headers, Runnable work) {
        try {
            work.run();
            return Toast.of(toast).leadingTo("/my-data/consents");
        } catch (InvalidInput wrong) {
            boolean ofGroup = toast.equals("trainee.ethnicity-told");
            FormErrors errors = FormErrors.of(wrong, headers)
                    .renamed(field -> ofGroup && field.equals("agreed") ? "agreedEthnicity" : field);
            return page(Response.Status.BAD_REQUEST, typedGroup, errors, headers);
        } catch (RuleViolation broken) {
            return page(Response.Status.CONFLICT, typedGroup, FormErrors.of(broken, headers), headers);
        }
    }

    private Response page(Response.Status status, String typedGroup, FormErrors errors, HttpHeaders headers) {
        var page = new MyConsents(own.items(Language.chosen(headers)), ethnicGroups.all(), typedGroup, errors);
        return FormAnswer.pageForHolder(status, page);
    }

    private static ConsentInput consent(Purpose purpose, String agreed, String version) {
        boolean isNumber = version != null && version.matches("\\d{1,6}");
        return new ConsentInput(purpose, isNumber ? Integer.valueOf(version) : null, "true".equals(agreed));
    }

    private static Purpose purpose(String typed) {
        for (Purpose purpose : Purpose.values()) {
            if (purpose.name().equals(typed)) {
                return purpose;
            }
        }
        return null;
    }
}
