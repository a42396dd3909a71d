package vn.ntm.training.registration;

import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.QueryText;

/**
 * Which registrations of a class are asked for: {@code q} in names, without regard to accents; {@code status} and
 * {@code level} one or several divided by commas; {@code unit} with everything below it.
 */
class RegistrationFilter {

    @RestQuery("q")
    String search;

    @RestQuery("status")
    String status;

    @RestQuery("level")
    String level;

    @RestQuery("unit")
    String unit;

    /** The people of a unit, with everything below it. */
    static RegistrationFilter ofUnit(long unitId) {
        var filter = new RegistrationFilter();
        filter.unit = String.valueOf(unitId);
        return filter;
    }

    boolean isSearch() {
        return QueryText.search(search).isPresent();
    }
}
