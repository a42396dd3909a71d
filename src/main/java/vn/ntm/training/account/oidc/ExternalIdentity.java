package vn.ntm.training.account.oidc;

import vn.ntm.training.shared.input.InputCheck;

/** Who a provider knows an account as. */
record ExternalIdentity(String issuer, String subject) {

    private static final int LONGEST_SUBJECT = 255;

    ExternalIdentity checked() {
        var check = new InputCheck();
        var checked = new ExternalIdentity(
                check.required("issuer", check.webAddress("issuer", issuer)),
                check.requiredText("subject", subject, LONGEST_SUBJECT));
        check.done();
        return checked;
    }
}
