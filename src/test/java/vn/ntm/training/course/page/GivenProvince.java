package vn.ntm.training.course.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.course.ClassInput;
import vn.ntm.training.course.ClassInputBuilder;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.course.SessionInput;
import vn.ntm.training.course.TrainerInput;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.Visitor;

/** The province Phú Thọ with its people, and classes that its desk holds. */
@Dependent
class GivenProvince {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    static final Instant START = Instant.parse("2026-09-10T01:00:00Z");
    static final Instant END = Instant.parse("2026-09-10T04:00:00Z");

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    ClassPlanning planning;

    long id() {
        return rows.unit("N34", "25", TODAY).lowest();
    }

    long otherProvince() {
        return rows.unit("N34", "01", TODAY).lowest();
    }

    long commune() {
        return rows.number(
                "select unit_id from unit_version where parent_id = ? and upper_inf(valid) order by unit_id limit 1",
                id());
    }

    Visitor desk() {
        return Visitor.of(users.with(GrantInput.of(Role.PROVINCE_DESK, id())));
    }

    Visitor otherDesk() {
        return Visitor.of(users.with(GrantInput.of(Role.PROVINCE_DESK, otherProvince())));
    }

    Visitor communeDesk() {
        return Visitor.of(users.with(GrantInput.of(Role.COMMUNE_DESK, commune())));
    }

    /** Reads, and changes nothing. */
    Visitor viewer() {
        return Visitor.of(users.with(new GrantInput(Role.PROVINCE_DESK, id(), Set.of(Permission.VIEW), null, null)));
    }

    ClassInputBuilder aClass(String title) {
        return ClassInput.titled(title).organisedBy(id()).inviting(Set.of(id()));
    }

    UUID draft(String title) {
        return planning.create(aClass(title).build()).id();
    }

    UUID draftWithSession(String title, UUID trainerAccount) {
        return planning.create(aClass(title).session(session(trainerAccount)).build())
                .id();
    }

    UUID published(String title) {
        UUID id = draftWithSession(title, null);
        planning.publish(id);
        return id;
    }

    static SessionInput session(UUID account) {
        var trainer = new TrainerInput("Trần Thị Bình", "Giảng viên chính", null, "0912345678", null, account);
        return new SessionInput(
                "Tiêu chí", START, END, 4, "Zoom", "https://room.example/1", "99 11", "2468", null, List.of(trainer));
    }
}
