package vn.ntm.training.reminder.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestMails;

/** Desks that have a mailbox. */
@ApplicationScoped
public class GivenDesks {

    /** A desk and its mailbox. */
    public record Desk(User user, String email) {}

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    public Desk of(Role role, long unitId) throws Exception {
        User user = users.with(GrantInput.of(role, unitId));
        String email = "d" + UUID.randomUUID() + "@desk.example.vn";
        TestMails.open(email);
        rows.execute("update app_user set email = ? where id = ?", email, user.id());
        return new Desk(user, email);
    }

    /** Desks of other tests have none any more. */
    public void none() {
        rows.execute("update app_user set email = null where email like '%@desk.example.vn'");
        rows.execute("delete from message");
    }
}
