package vn.ntm.training.trainee.own;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.OwnPerson;
import vn.ntm.training.trainee.consent.ConsentGiving;
import vn.ntm.training.trainee.consent.ConsentInput;
import vn.ntm.training.trainee.consent.Purpose;
import vn.ntm.training.trainee.ethnicity.Ethnicities;
import vn.ntm.training.trainee.people.CitizenIdEnding;
import vn.ntm.training.trainee.people.CitizenIdInput;
import vn.ntm.training.trainee.people.CitizenIds;

/** One's own consents, and what one told by them, over HTTP. */
@Path("/api/me")
@Tag(name = "Me")
@RunOnVirtualThread
class OwnItemResource {

    /** A purpose to take one's consent back for. */
    record Withdrawal(Purpose purpose) {}

    /** Code of one's ethnic group. */
    record Ethnicity(String ethnicGroup) {}

    /**
     * A purpose that asks for consent.
     *
     * @param version of the text of today
     * @param givenVersion of the text that was agreed to; null, as all that follows, without a consent
     */
    record ConsentView(
            Purpose purpose,
            int version,
            String title,
            String body,
            String legalBasis,
            String statement,
            boolean given,
            Integer givenVersion,
            Instant givenAt,
            String way) {

        static ConsentView of(OwnItems.Item item) {
            var text = item.text();
            var consent = item.consent();
            return new ConsentView(
                    text.purpose(),
                    text.version(),
                    text.title(),
                    text.body(),
                    text.legalBasis(),
                    text.statement(),
                    consent != null,
                    consent == null ? null : consent.version(),
                    consent == null ? null : consent.givenAt(),
                    consent == null ? null : consent.way());
        }
    }

    @Inject
    OwnItems own;

    @Inject
    OwnPerson ownPerson;

    @Inject
    ConsentGiving giving;

    @Inject
    CitizenIds citizenIds;

    @Inject
    Ethnicities ethnicities;

    @GET
    @Path("consents")
    @Operation(summary = "What one is asked to agree to, word for word, and whether one did")
    public List<ConsentView> consents(@Context HttpHeaders headers) {
        return own.items(Language.accepted(headers)).stream()
                .map(ConsentView::of)
                .toList();
    }

    @POST
    @Path("consents")
    @Operation(summary = "Agrees to the text of this version; agreed has to be true. Agreeing twice is agreeing once")
    public void give(ConsentInput consent, @Context HttpHeaders headers) {
        giving.give(InputCheck.body(consent), Language.accepted(headers));
    }

    @POST
    @Path("consent-withdrawals")
    @Operation(summary = "Takes the consent back; what was kept by it is erased")
    public void withdraw(Withdrawal withdrawal) {
        giving.withdraw(InputCheck.body(withdrawal).purpose());
    }

    @PUT
    @Path("citizen-id")
    @Operation(summary = "Tells one's citizen id, after one agreed; it is kept sealed and never shown again")
    public CitizenIdEnding citizenId(CitizenIdInput told) {
        return new CitizenIdEnding(
                citizenIds.tellOwn(ownPerson.require(), InputCheck.body(told).citizenId()));
    }

    @PUT
    @Path("ethnicity")
    @Operation(summary = "Tells one's ethnic group, after one agreed; it is kept sealed and counted only")
    public void ethnicity(Ethnicity told) {
        ethnicities.tellOwn(ownPerson.require(), InputCheck.body(told).ethnicGroup());
    }
}
