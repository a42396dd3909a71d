package vn.ntm.training.registration.invitation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Who has not sent a list: the provinces together, and unit by unit. */
@Path("/classes/{classId}/invited-units")
@RunOnVirtualThread
class InvitedUnitPages {

    @Inject
    InvitedUnits units;

    @Inject
    InvitationAccess access;

    @Inject
    Reminding reminding;

    @Inject
    AccountConfig config;

    @Inject
    ClassAccess classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * @param provinces all of them together, for who may see several and has not asked for some; else empty
     * @param invited how many units may be seen, whatever the filter; {@code sent} and {@code missing} of them
     * @param reminder what to write to those of the filter that are missing; null when nobody is to be reminded here
     */
    record InvitedList(
            ClassHead trainingClass,
            int invited,
            int sent,
            int missing,
            List<InvitedProvince> provinces,
            List<InvitedProvince> choices,
            Page<InvitedUnit> rows,
            Filter filter,
            Reminder reminder,
            List<Sending> states,
            FormErrors noErrors)
            implements TemplateInstance {}

    /** By what the list is narrowed, as it stands in the address. */
    public record Filter(String q, String state, String within) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestPath UUID classId, @BeanParam InvitedUnitFilter filter, @BeanParam Paging paging) {
        TrainingClass trainingClass = classes.requireVisible(classId);
        List<InvitedUnit> all = units.of(trainingClass);
        List<InvitedProvince> provinces = InvitedUnits.byProvince(all);
        List<InvitedUnit> asked = filter.of(all);
        int sent = (int) all.stream().filter(InvitedUnit::hasSent).count();
        boolean overview = filter.isEmpty() && provinces.size() > 1;
        return new InvitedList(
                ClassHead.of(trainingClass),
                all.size(),
                sent,
                all.size() - sent,
                overview ? provinces : List.of(),
                provinces,
                InvitedUnits.page(overview ? List.of() : asked, paging),
                new Filter(filter.q, filter.state, filter.within),
                reminder(trainingClass, filter, asked),
                List.of(Sending.values()),
                FormErrors.NONE);
    }

    @POST
    @Path("reminders")
    @Operation(hidden = true)
    public Response remind(@RestPath UUID classId, @RestForm String within) {
        classes.requireVisible(classId);
        Reminding.Outcome outcome =
                reminding.remindMissing(classId, within, currentUser.require().username());
        String address = "/classes/" + classId + "/invited-units?state=MISSING"
                + InvitedUnitFilter.missingWithin(within)
                        .province()
                        .map(province -> "&within=" + province)
                        .orElse("");
        return Toast.of("invitation.reminded", outcome.reminded(), outcome.left())
                .leadingTo(address);
    }

    private Reminder reminder(TrainingClass trainingClass, InvitedUnitFilter filter, List<InvitedUnit> asked) {
        boolean offered = filter.asksForMissing()
                && !asked.isEmpty()
                && access.mayRemind(trainingClass)
                && trainingClass.acceptsRegistrations(clock.instant());
        URI address = config.publicAddress().resolve("/classes/" + trainingClass.id());
        return offered ? Reminder.of(asked, trainingClass.registrationEnd(), address) : null;
    }
}
