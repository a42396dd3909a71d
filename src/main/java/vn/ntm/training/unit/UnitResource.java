package vn.ntm.training.unit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;

/** Units over HTTP: the list of a day, one unit, what became of it and what it was made of. */
@Path("/api/units")
@Tag(name = "Units", description = "Administrative units of any day since 01/01/2021")
@RunOnVirtualThread
class UnitResource {

    @Inject
    UnitCatalogue catalogue;

    @Inject
    UnitLists lists;

    @Inject
    UnitSearch search;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Units in force on a day (today unless told)",
            description =
                    "With `level`, all of that level inside `parent`, however deep; without, what lies directly below.")
    public Page<UnitView> list(@BeanParam UnitQuery query, @BeanParam Paging paging) {
        return lists.page(query, query.day().orElseGet(this::today), paging);
    }

    @GET
    @Path("search")
    @Operation(
            summary = "Units by name, as a person types it",
            description =
                    "Accents, type and what the unit lies in are optional; old names count. Without `on`, units of"
                            + " all times; with it, units of that day, found also by what they were called before.")
    public Page<UnitHit> search(@BeanParam UnitQuery query, @BeanParam Paging paging) {
        return search.page(query, today(), paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One unit: as it was on `on`, else as it is or was last")
    public UnitView get(@RestPath String id, @RestQuery String on) {
        long unitId = id(id);
        return UnitQuery.day(on)
                .map(day -> catalogue.on(unitId, day).map(version -> catalogue.view(version, day)))
                .orElseGet(() -> catalogue.nearest(unitId, today()).map(version -> catalogue.view(version, today())))
                .orElseThrow(NotFound.of("unit", id));
    }

    @GET
    @Path("{id}/successors")
    @Operation(summary = "What the unit went into, one step on")
    public List<UnitStep> successors(@RestPath String id) {
        return catalogue.successors(id(id)).stream()
                .map(step -> UnitStep.of(step, view(step.newId(), step.effective())))
                .toList();
    }

    @GET
    @Path("{id}/predecessors")
    @Operation(summary = "What the unit was made of, one step back")
    public List<UnitStep> predecessors(@RestPath String id) {
        return catalogue.predecessors(id(id)).stream()
                .map(step -> UnitStep.of(step, view(step.oldId(), step.effective())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UnitView view(long unitId, LocalDate day) {
        return catalogue.view(catalogue.nearest(unitId, day).orElseThrow(), day);
    }

    private long id(String id) {
        if (!id.matches("\\d{1,18}") || !catalogue.knows(Long.parseLong(id))) {
            throw new NotFound("unit", id);
        }
        return Long.parseLong(id);
    }
}
