package vn.ntm.training.account.signin;

import java.time.Duration;

/** How an attempt to sign in ended. */
sealed interface SignInResult<T> {

    /** @param issued what the user signed in for: a session or a token */
    record Accepted<T>(T issued) implements SignInResult<T> {}

    /** No such user, a wrong password or code, a disabled account: the caller is not told which. */
    record Refused<T>() implements SignInResult<T> {}

    /** The password is right, and the account asks for a one-time code besides. */
    record CodeRequired<T>() implements SignInResult<T> {}

    record TooManyAttempts<T>(Duration delay) implements SignInResult<T> {}
}
