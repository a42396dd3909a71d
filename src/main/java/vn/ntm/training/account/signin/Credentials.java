package vn.ntm.training.account.signin;

/** What somebody signs in with; {@code otp} is the six-digit code of an authenticator app, if the account asks for one. */
record Credentials(String username, String password, String otp) {

    /** Never the password: records print their content. */
    @Override
    public String toString() {
        return "Credentials";
    }
}
