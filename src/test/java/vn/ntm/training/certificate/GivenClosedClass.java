package vn.ntm.training.certificate;

import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.UnitPath;

/** Classes of several days, one session each, with rolls, closed the way organisers do it. */
@ApplicationScoped
class GivenClosedClass {

    static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    TestClock clock;

    /** How somebody was there, and for how many minutes; null: not told. */
    record Mark(UUID registration, String status, Integer minutes) {}

    void givesCertificates(GivenClass held, UnitPath organiser) {
        rows.execute(
                "update training_class set gives_certificate = true, organiser_unit_id = ? where id = ?",
                organiser.provinceId(),
                held.id());
    }

    /** Taken at 9 o'clock of its day. */
    void roll(GivenClass held, int session, UUID room, Mark... marks) {
        clock.set(
                DAY.plusDays(session).atTime(9, 0).atZone(VietnameseFormat.ZONE).toInstant());
        List<Map<String, Object>> sent = new ArrayList<>();
        for (Mark mark : marks) {
            Map<String, Object> one =
                    new HashMap<>(Map.of("registrationId", mark.registration(), "status", mark.status()));
            one.put("minutes", mark.minutes());
            sent.add(one);
        }
        users.admin()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("marks", sent))
                .put(
                        "/api/sessions/{session}/sites/{site}/roll",
                        held.sessions().get(session),
                        room)
                .then()
                .statusCode(200);
    }

    /** A day after the last session, its room settled. */
    void close(GivenClass held, UUID room) {
        clock.set(DAY.plusDays(held.sessions().size())
                .atTime(9, 0)
                .atZone(VietnameseFormat.ZONE)
                .toInstant());
        for (UUID session : held.sessions()) {
            users.admin()
                    .request()
                    .contentType(ContentType.JSON)
                    .body(Map.of("outcome", "CONFIRMED", "reason", "Đủ người", "heads", 1))
                    .post("/api/sessions/{session}/sites/{site}/decisions", session, room)
                    .then()
                    .statusCode(201);
        }
        users.admin()
                .request()
                .post("/api/classes/" + held.id() + "/closing")
                .then()
                .statusCode(200);
    }

    /** By who may correct what is closed. */
    void correct(GivenClass held, UnitPath organiser, UUID registration, String status) {
        users.with(new GrantInput(
                        Role.PROVINCE_DESK,
                        organiser.provinceId(),
                        Set.of(Permission.VIEW, Permission.ENTER_DATA, Permission.CORRECT_CLOSED),
                        null,
                        null))
                .request()
                .body(Map.of("registrationId", registration, "status", status, "reason", "Ghi nhầm"))
                .post("/api/sessions/{id}/corrections", held.session())
                .then()
                .statusCode(201);
    }
}
