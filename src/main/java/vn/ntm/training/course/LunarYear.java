package vn.ntm.training.course;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;

/**
 * The months of a Vietnamese lunar year, by the rules of the calendar: a month begins on the day of the new moon at UTC+7, the
 * eleventh holds the winter solstice, and of thirteen months between two solstices the first without a major solar term is
 * the leap month. Positions of sun and moon after J. Meeus, Astronomical Algorithms, chapters 25 and 49 (main terms: a few
 * minutes). China counts at UTC+8 and at times has another day, as in 2007 and 2030.
 */
final class LunarYear {

    private static final double SYNODIC_MONTH = 29.530588861;
    private static final double JULIAN_CENTURY = 36_525;
    private static final double J2000 = 2_451_545;
    /** From noon at Greenwich, where Julian days begin, to midnight in Vietnam. */
    private static final double TO_LOCAL_DAY = 0.5 + 7 / 24.0;

    /** Julian day numbers on which months begin, from the eleventh month of the year before. */
    private final List<Long> starts = new ArrayList<>();

    private final int leap;

    private LunarYear(int year) {
        long first = eleventhMonth(year - 1);
        long last = eleventhMonth(year);
        int k = moonNear(first);
        for (long start = newMoon(k); start <= last; start = newMoon(++k)) {
            if (start >= first) {
                starts.add(start);
            }
        }
        leap = starts.size() == 14 ? leapMonth() : Integer.MAX_VALUE;
    }

    /** @param year of the solar calendar in which the lunar year begins */
    static LunarYear of(int year) {
        return new LunarYear(year);
    }

    /** The solar date of a day in a month from 1 to 9 that is not the leap one. */
    LocalDate day(int month, int day) {
        int place = month + 1;
        long start = starts.get(leap <= place ? place + 1 : place);
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, start + day - 1);
    }

    private int leapMonth() {
        for (int i = 1; i < starts.size() - 1; i++) {
            if (solarTerm(starts.get(i)) == solarTerm(starts.get(i + 1))) {
                return i;
            }
        }
        throw new IllegalStateException("thirteen months and a term in each");
    }

    /** First day of the month that holds the winter solstice (the sun at 270°, the beginning of the tenth term). */
    private static long eleventhMonth(int year) {
        long endOfYear = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        int k = moonNear(endOfYear);
        while (newMoon(k) > endOfYear) {
            k--;
        }
        // The new moon may fall after the solstice: then the month before holds it.
        return solarTerm(newMoon(k)) >= 9 ? newMoon(k - 1) : newMoon(k);
    }

    private static int moonNear(long julianDay) {
        return (int) Math.floor((julianDay - 2_451_550.1) / SYNODIC_MONTH);
    }

    /** The day in Vietnam of the k-th new moon since January 2000. */
    private static long newMoon(int k) {
        double t = k / 1236.85;
        double sun = Math.toRadians(2.5534 + 29.10535670 * k);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double mean = 2_451_550.09766 + SYNODIC_MONTH * k + 0.00015437 * t * t;
        double eccentricity = 1 - 0.002516 * t;
        double correction = -0.40720 * Math.sin(moon)
                + 0.17241 * eccentricity * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * eccentricity * Math.sin(moon - sun)
                - 0.00514 * eccentricity * Math.sin(moon + sun)
                + 0.00208 * eccentricity * eccentricity * Math.sin(2 * sun);
        return (long) Math.floor(mean + correction + TO_LOCAL_DAY);
    }

    /** Which twelfth of its way the sun is in when the day begins in Vietnam: 0 from the spring equinox on. */
    private static int solarTerm(long julianDay) {
        double t = (julianDay - TO_LOCAL_DAY - J2000) / JULIAN_CENTURY;
        double anomaly = Math.toRadians(357.52911 + 35_999.05029 * t);
        double longitude = 280.46646
                + 36_000.76983 * t
                + (1.914602 - 0.004817 * t) * Math.sin(anomaly)
                + 0.019993 * Math.sin(2 * anomaly)
                - 0.00569;
        return (int) Math.floor(((longitude % 360) + 360) % 360 / 30);
    }
}
