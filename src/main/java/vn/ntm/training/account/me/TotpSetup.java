package vn.ntm.training.account.me;

/**
 * What an authenticator app needs, told this once.
 *
 * @param secret in Base32, to be typed
 * @param uri the same as an {@code otpauth} address, to be shown as a QR code
 */
record TotpSetup(String secret, String uri) {

    @Override
    public String toString() {
        return "TotpSetup";
    }
}
