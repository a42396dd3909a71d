package vn.ntm.training.course.page;

import org.jboss.resteasy.reactive.RestForm;

/**
 * A trainer as somebody types it.
 *
 * @param sessionId the session; blank for all of the class
 * @param username of the account that is to see and run the class; blank for none
 */
public record TrainerForm(
        @RestForm String sessionId,
        @RestForm String fullName,
        @RestForm String title,
        @RestForm String organisation,
        @RestForm String phone,
        @RestForm String email,
        @RestForm String username) {

    static final TrainerForm EMPTY = new TrainerForm("", "", "", "", "", "", "");
}
