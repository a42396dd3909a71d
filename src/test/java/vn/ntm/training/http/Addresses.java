package vn.ntm.training.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Addresses of things that there are: a class with all that belongs to one, an account, a unit and so on. */
@ApplicationScoped
class Addresses {

    private static final Pattern ID = Pattern.compile("(\\w+)/\\{\\w+}");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    private Map<String, Object> ids;

    /**
     * The path of an endpoint with the ids of things that there are; made up for those of which none was made, and for what
     * is deleted: the next request needs it too.
     */
    String of(Endpoint endpoint) {
        if (endpoint.method().equals("DELETE")) {
            return ID.matcher(endpoint.path()).replaceAll(found -> found.group(1) + "/" + UUID.randomUUID());
        }
        return ID.matcher(endpoint.path().replace("/of/{kind}/{id}", "/of/class/" + ids().get("classes")))
                .replaceAll(found -> found.group(1) + "/" + ids().getOrDefault(found.group(1), UUID.randomUUID()));
    }

    private synchronized Map<String, Object> ids() {
        if (ids == null) {
            UnitPath commune = rows.unit("N34", "00004", DAY);
            GivenClass given = rows.classOn(DAY);
            UUID site = given.site(commune.lowest());
            UUID registration = given.registered("Nguyễn Văn Thử", commune, CadreLevel.COMMUNE, site);
            // The row above did not ask for a seat, and somebody may cancel it.
            rows.execute("update class_seats set taken = 1 where class_id = ?", given.id());
            ids = Map.of(
                    "classes", given.id(),
                    "sessions", given.session(),
                    "sites", site,
                    "registrations", registration,
                    "users", users.with().id(),
                    "units", commune.lowest(),
                    "curricula", "CDS-2024",
                    "modules", rows.id("select id from module limit 1"),
                    "language", "vi");
        }
        return ids;
    }
}
