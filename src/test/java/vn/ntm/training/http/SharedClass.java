package vn.ntm.training.http;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/**
 * A class of the Ministry that is open to the whole country: people of many units are in it, and of each there is a room, a
 * person, a link, a list and so on. Whatever somebody wrote there holds the mark of the unit.
 */
final class SharedClass {

    private final GivenRows rows;
    private final AccessWorld world;
    private final GivenClass given;

    SharedClass(GivenRows rows, AccessWorld world) {
        this.rows = rows;
        this.world = world;
        given = rows.classOn(AccessWorld.TODAY).status("PUBLISHED");
    }

    static String mark(Object unitId) {
        return "Dấu" + unitId + "của";
    }

    /** @param stand what the unit has elsewhere; everything that belongs to a class is put in the place of it */
    Things of(Things stand) {
        UnitPath unit = rows.path((Long) stand.byWord().get("units"), AccessWorld.TODAY);
        String mark = mark(unit.lowest());
        UUID user = world.grant("COMMUNE_DESK", unit.lowest(), AccessWorld.ALL, null);
        rows.execute("update app_user set display_name = ? where id = ?", mark, user);
        Map<String, Object> ids = new HashMap<>(stand.byWord());
        ids.put("classes", given.id());
        ids.put("sessions", given.session());
        ids.put("users", user);
        ids.putAll(people(unit, mark));
        ids.putAll(papers(unit, user, mark));
        return new Things(ids, mark);
    }

    private Map<String, Object> people(UnitPath unit, String mark) {
        UUID site = site(unit, mark);
        UUID trainee = rows.trainee("Người " + mark, "FEMALE", CadreLevel.COMMUNE);
        rows.execute("update trainee set unit_id = ?, birth_year = 1980 where id = ?", unit.lowest(), trainee);
        UUID registration = given.registered(trainee, unit, CadreLevel.COMMUNE, site);
        return Map.of("sites", site, "trainees", trainee, "registrations", registration);
    }

    private Map<String, Object> papers(UnitPath unit, UUID user, String mark) {
        UUID list = world.list(given.id(), user);
        rows.execute("update registration_list set file_name = ? where id = ?", mark + ".csv", list);
        UUID link = world.link(given.id(), unit.lowest(), user);
        rows.execute("update signed_link set recipient = ? where id = ?", mark, link);
        UUID declared = world.declared(given.id(), unit.lowest());
        rows.execute("update declared_participation set source_document = ? where id = ?", mark, declared);
        UUID reservation = world.reservation(given.id(), unit);
        UUID log = world.connectionLog(given.session());
        rows.execute("""
                insert into connection (log_id, display_name, shared, joined_at, left_at)
                values (?, ?, false, now(), now() + interval '1 hour')""", log, mark);
        return Map.of(
                "lists", list,
                "imports", list,
                "links", link,
                "declared-participations", declared,
                "seat-reservations", reservation,
                "connection-logs", log);
    }

    private UUID site(UnitPath unit, String mark) {
        UUID site = given.site(unit.lowest());
        rows.execute("""
                update site set contact_name = ?, contact_phone = '+84912000001', technician_name = ?,
                  technician_phone = '+84912000002' where id = ?""", mark, mark, site);
        return site;
    }
}
