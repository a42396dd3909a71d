package vn.ntm.training.course;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which classes are asked for: {@code q} in title and code, without regard to accents; {@code status} one or several divided
 * by commas; {@code year}, {@code from} and {@code to} (inclusive) of the days on which a class is held.
 */
public class ClassFilter {

    @RestQuery("q")
    String search;

    @RestQuery("status")
    String status;

    @RestQuery("year")
    String year;

    @RestQuery("from")
    String from;

    @RestQuery("to")
    String to;

    @RestQuery("curriculum")
    String curriculum;

    @RestQuery("organiser")
    String organiser;

    public static ClassFilter ofYear(int year) {
        var filter = new ClassFilter();
        filter.year = String.valueOf(year);
        return filter;
    }
}
