package vn.ntm.training.attendance.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Somebody of whom the roll of a room says that she was absent. */
@ApplicationScoped
class GivenAbsence {

    /** @param link cookie of the person who came by the link to her trainings */
    record Absent(GivenClass held, UnitPath commune, UUID room, UUID person, UUID registration, String link) {}

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenPeople people;

    @Inject
    LinksForTests links;

    @Inject
    TestClock clock;

    /** The Ministry holds the class, the room is one of a province; it is during the session. */
    Absent on(LocalDate day) {
        clock.reset();
        UnitPath commune = rows.path(people.area(10).commune(), day);
        GivenClass held = rows.classOn(day);
        rows.execute("insert into class_area (class_id, unit_id) values (?, ?)", held.id(), commune.provinceId());
        UUID room = held.site(commune.lowest());
        UUID person = rows.trainee("Lê Thị Bình", "FEMALE", CadreLevel.COMMUNE);
        rows.execute("update trainee set unit_id = ? where id = ?", commune.lowest(), person);
        UUID registration = held.registered(person, commune, CadreLevel.COMMUNE, room);
        clock.set(held.duringFirstSession());
        users.admin()
                .request()
                .body(Map.of("marks", List.of(Map.of("registrationId", registration, "status", "ABSENT"))))
                .put("/api/sessions/{session}/sites/{site}/roll", held.session(), room)
                .then()
                .statusCode(200);
        return new Absent(held, commune, room, person, registration, links.trainings(person));
    }
}
