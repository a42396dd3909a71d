package vn.ntm.training.trainee.consent;

import vn.ntm.training.shared.input.InputCheck;

/**
 * What somebody agrees to.
 *
 * @param version of the text that was read
 * @param agreed has to be said: nothing is taken for a yes
 */
public record ConsentInput(Purpose purpose, Integer version, Boolean agreed) {

    ConsentInput checked() {
        var check = new InputCheck();
        check.required("purpose", purpose);
        check.that(purpose == null || purpose.asksForConsent(), "purpose", "trainee.consent-not-asked");
        check.required("version", version);
        check.that(Boolean.TRUE.equals(agreed), "agreed", "trainee.consent-unticked");
        check.done();
        return this;
    }
}
