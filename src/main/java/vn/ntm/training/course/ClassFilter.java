package vn.ntm.training.course;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which classes are asked for: {@code q} in title and code, without regard to accents; {@code status} one or several divided
 * by commas; {@code year}, {@code from} and {@code to} (inclusive) of the days on which a class is held; {@code province}
 * that its organiser is or lies in today, {@link #CENTRAL} for the Ministry.
 */
public class ClassFilter {

    public static final String CENTRAL = "central";

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

    @RestQuery("format")
    String format;

    @RestQuery("province")
    String province;

    public static ClassFilter ofYear(int year) {
        var filter = new ClassFilter();
        filter.year = String.valueOf(year);
        return filter;
    }
}
