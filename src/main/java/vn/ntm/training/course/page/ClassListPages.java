package vn.ntm.training.course.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassFilter;
import vn.ntm.training.course.ClassFormat;
import vn.ntm.training.course.ClassList;
import vn.ntm.training.course.ClassRow;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** The list of classes: for everybody those that are announced, for staff also the drafts of their reach. */
@Path("/classes")
@RunOnVirtualThread
class ClassListPages {

    /** The first year of the programme that is run here. */
    private static final int FIRST_YEAR = 2021;

    @Inject
    ClassList list;

    @Inject
    UnitNames names;

    @Inject
    Units units;

    @Inject
    CurrentUser current;

    @Inject
    Clock clock;

    /** A class with the name of its organiser. */
    public record Line(ClassRow row, String organiser) {}

    record Classes(
            Page<Line> classes,
            List<Integer> years,
            List<ClassStatus> statuses,
            List<ClassFormat> formats,
            List<UnitView> provinces,
            boolean mayCreate)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@BeanParam ClassFilter filter, @BeanParam Paging paging) {
        LocalDate today = LocalDate.now(clock);
        return new Classes(
                list.page(filter, paging).map(row -> new Line(row, names.organiser(row.organiserUnitId(), dayOf(row)))),
                IntStream.rangeClosed(FIRST_YEAR, today.getYear() + 1).boxed().toList(),
                List.of(ClassStatus.values()),
                List.of(ClassFormat.values()),
                units.provincesOn(today),
                current.scope().mayChangeAnything());
    }

    private LocalDate dayOf(ClassRow row) {
        if (row.firstStart() != null) {
            return Days.of(row.firstStart());
        }
        return row.startsOn() == null ? LocalDate.now(clock) : row.startsOn();
    }
}
