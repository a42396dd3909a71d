package vn.ntm.training.account.me;

/** A password to be replaced by another one. */
record NewPassword(String currentPassword, String newPassword) {

    /** Never the passwords: records print their content. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
