package vn.ntm.training.attendance.calendar;

import java.net.URI;

/** The address of a feed, for the one page that shows it. */
record FeedAddress(URI address) {

    /** Opens the calendar of the telephone at once, and not the browser. */
    public String webcal() {
        return "webcal:" + address.getRawSchemeSpecificPart();
    }

    /** Never the address: records print their content, and this one must not end in a log. */
    @Override
    public String toString() {
        return "FeedAddress";
    }
}
