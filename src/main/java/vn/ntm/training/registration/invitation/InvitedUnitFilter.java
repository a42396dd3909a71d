package vn.ntm.training.registration.invitation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.unit.UnitLevel;

/** By what the invited units are narrowed. */
public class InvitedUnitFilter {

    @RestQuery("state")
    @Parameter(description = "SENT or MISSING")
    String state;

    @RestQuery("within")
    @Parameter(description = "id of a province: it and what lies in it")
    String within;

    @RestQuery("level")
    @Parameter(description = "PROVINCE, DISTRICT or COMMUNE, several divided by commas")
    String level;

    @RestQuery("q")
    @Parameter(description = "part of the name, accents may be left out")
    String q;

    static InvitedUnitFilter missingWithin(String within) {
        var filter = new InvitedUnitFilter();
        filter.state = Sending.MISSING.name();
        filter.within = within;
        return filter;
    }

    /** Those of the units that are asked for. */
    List<InvitedUnit> of(List<InvitedUnit> units) {
        List<Sending> states = states();
        List<UnitLevel> levels = levels();
        Optional<Long> province = province();
        Optional<String> name = QueryText.search(q);
        return units.stream()
                .filter(unit -> states.isEmpty() || states.contains(unit.hasSent() ? Sending.SENT : Sending.MISSING))
                .filter(unit -> levels.isEmpty() || levels.contains(unit.level()))
                .filter(unit -> province.isEmpty() || province.get() == unit.provinceId())
                .filter(unit -> name.isEmpty() || Vietnamese.fold(unit.name()).contains(name.get()))
                .toList();
    }

    boolean asksForMissing() {
        return states().equals(List.of(Sending.MISSING));
    }

    boolean isEmpty() {
        return Stream.of(state, within, level, q).allMatch(text -> text == null || text.isBlank());
    }

    Optional<Long> province() {
        return QueryText.unit("within", within);
    }

    private List<Sending> states() {
        return QueryText.constants("state", state, Sending.class);
    }

    private List<UnitLevel> levels() {
        return QueryText.constants("level", level, UnitLevel.class);
    }
}
