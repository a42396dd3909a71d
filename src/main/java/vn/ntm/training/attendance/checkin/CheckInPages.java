package vn.ntm.training.attendance.checkin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.Gone;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.problem.TooManyRequests;

/**
 * The page on which somebody says "I am there", made for a telephone. Opening it records nothing: scanners of mails open
 * addresses, people press buttons.
 */
@Path("/check-in")
@RunOnVirtualThread
class CheckInPages {

    @Inject
    CheckInDesk desk;

    @Inject
    Comers comers;

    @Inject
    OwnSessions sessions;

    @Inject
    Clock clock;

    /**
     * @param holder whom the page is for; null: nobody knows
     * @param open sessions in which the person can check in now, or did
     * @param next the session that opens next; null: none
     * @param done what was just recorded; null: nothing
     */
    record CheckIn(
            String holder,
            List<OwnSession> open,
            OwnSession next,
            CheckInView done,
            CheckInForm form,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response page(@RestQuery String session, @RestQuery String code) {
        Comer comer = comers.current().orElse(null);
        return page(Status.OK, comer, null, CheckInForm.of(session, code), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response checkIn(
            @BeanParam CheckInForm form, @Context HttpServerRequest request, @Context HttpHeaders headers) {
        CheckInForm back = CheckInForm.of(form.session(), form.code());
        Comer comer = comers.current().orElse(null);
        try {
            CheckInForm sent = form.checked();
            Comer shown = sent.link() == null ? comer : comers.byLink(sent.link(), request);
            if (shown == null) {
                throw InvalidInput.of("link", "check-in.who");
            }
            return page(Status.OK, shown, record(shown, sent, request), CheckInForm.of("", ""), FormErrors.NONE);
        } catch (InvalidInput wrong) {
            return page(Status.BAD_REQUEST, comer, null, back, FormErrors.of(wrong, headers));
        } catch (RuleViolation broken) {
            return page(Status.CONFLICT, comer, null, back, FormErrors.of(broken, headers));
        } catch (Gone gone) {
            return page(Status.GONE, comer, null, back, FormErrors.at("link", gone, headers));
        } catch (NotFound unknown) {
            return page(
                    Status.NOT_FOUND,
                    comer,
                    null,
                    back,
                    FormErrors.at(unknown.code().endsWith(".link") ? "link" : "session", unknown, headers));
        } catch (TooManyRequests wait) {
            return page(Status.TOO_MANY_REQUESTS, comer, null, back, FormErrors.of(wait, headers));
        }
    }

    private CheckInView record(Comer comer, CheckInForm sent, HttpServerRequest request) {
        return sent.code() == null
                ? desk.byLink(comer, sent.sessionId())
                : desk.byCode(comer, sent.sessionId(), sent.code(), sent.means(), request, "code");
    }

    private Response page(Status status, Comer comer, CheckInView done, CheckInForm form, FormErrors errors) {
        Instant now = clock.instant();
        List<OwnSession> promised = comer == null
                ? List.of()
                : sessions.of(comer).stream().filter(OwnSession::isPromised).toList();
        var page = new CheckIn(
                comer == null ? null : comer.name(),
                promised.stream().filter(one -> one.isOpen(now)).toList(),
                promised.stream().filter(one -> one.isAhead(now)).findFirst().orElse(null),
                done,
                form,
                errors);
        return FormAnswer.pageForHolder(status, page);
    }
}
