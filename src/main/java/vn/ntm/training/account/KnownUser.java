package vn.ntm.training.account;

/** An account as those see it who look after it. */
public record KnownUser(UserView view, AccountState state) {

    static KnownUser of(AppUser user) {
        return new KnownUser(UserView.of(user), user.state());
    }
}
