package vn.ntm.training.registration;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.registration.ClassRegistrationsResource.Read;
import vn.ntm.training.registration.RegistrationAccess.RowRights;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Who is on the list of a class, for those who may know. */
@Path("/classes/{classId}/registrations")
@RunOnVirtualThread
class RegistrationPages {

    @Inject
    RegistrationList list;

    @Inject
    RegistrationAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    Sites sites;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    record Registrations(
            ClassHead trainingClass,
            boolean mayRegister,
            boolean open,
            Page<RegistrationRow> rows,
            boolean toDecide,
            Filter filter,
            List<RegistrationStatus> statuses,
            List<CadreLevel> levels,
            String here,
            FormErrors noErrors)
            implements TemplateInstance {}

    /**
     * By what the list is narrowed, as it stands in the address.
     *
     * @param unitQuery what was typed to find the unit
     */
    public record Filter(String q, String status, String level, String unit, String unitQuery) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestPath UUID classId,
            @BeanParam RegistrationFilter filter,
            @RestQuery String unitQuery,
            @BeanParam Paging paging,
            @Context UriInfo address) {
        Page<RegistrationView> page = list.page(classId, filter, access.limits(classId, filter.isSearch()), paging);
        if (!page.items().isEmpty()) {
            audit.recordReading(
                    "registrations.read",
                    "class",
                    classId,
                    new Read(page.page(), page.items().size()));
        }
        Map<UUID, String> rooms = rooms(page);
        RowRights rights = access.rowRights(classId);
        TrainingClass trainingClass = classes.requireVisible(classId);
        boolean started = trainingClass.firstStart() != null && !clock.instant().isBefore(trainingClass.firstStart());
        Page<RegistrationRow> rows = page.map(view -> RegistrationRow.of(
                view, rooms, fullArea(view.waitingFor(), trainingClass.referenceDate()), rights, started));
        return new Registrations(
                ClassHead.of(trainingClass),
                access.mayRegister(classId),
                trainingClass.acceptsRegistrations(clock.instant()),
                rows,
                rows.items().stream().anyMatch(RegistrationRow::mayDecide),
                new Filter(filter.search, filter.status, filter.level, filter.unit, unitQuery),
                List.of(RegistrationStatus.values()),
                List.of(CadreLevel.values()),
                here(address),
                FormErrors.NONE);
    }

    private String fullArea(WaitingReason reason, LocalDate day) {
        return reason == null || reason.unitId() == null
                ? null
                : units.findOn(reason.unitId(), day).map(UnitView::name).orElse(null);
    }

    /** The way back to this very list after a decision. */
    private static String here(UriInfo address) {
        String query = address.getRequestUri().getRawQuery();
        return address.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }

    /** Names of the rooms of one page. */
    private Map<UUID, String> rooms(Page<RegistrationView> page) {
        List<UUID> ids = page.items().stream()
                .map(RegistrationView::siteId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : sites.list("id in ?1", ids).stream().collect(Collectors.toMap(Site::id, Site::name));
    }
}
