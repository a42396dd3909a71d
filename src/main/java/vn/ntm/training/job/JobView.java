package vn.ntm.training.job;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.training.shared.job.Job;
import vn.ntm.training.shared.job.JobRun;
import vn.ntm.training.shared.job.JobRuns;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * A job and how it went the last time.
 *
 * @param schedule as configured: a period, a cron expression in the time of Vietnam, or {@code off}
 * @param lastRun the last one that was not skipped, which may be at work; null: it never ran, or found nothing to do
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record JobView(String name, String schedule, JobRun lastRun) {

    private static final Pattern PERIOD = Pattern.compile("\\d+[smhd]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAILY = Pattern.compile("0 (\\d{1,2}) (\\d{1,2}) \\* \\* \\?");

    static JobView of(Job job, JobRun lastRun) {
        return new JobView(job.name(), job.schedule(), lastRun);
    }

    @JsonIgnore
    public boolean isOff() {
        return schedule.equalsIgnoreCase("off") || schedule.equalsIgnoreCase("disabled");
    }

    /** @param unit {@code h}, {@code m} or {@code s} */
    public record Period(long count, String unit) {

        static Period of(Duration duration) {
            long seconds = duration.toSeconds();
            if (seconds % 3600 == 0) {
                return new Period(seconds / 3600, "h");
            }
            return seconds % 60 == 0 ? new Period(seconds / 60, "m") : new Period(seconds, "s");
        }
    }

    /** How often it runs; null when it runs at certain times. */
    @JsonIgnore
    public Period getPeriod() {
        if (PERIOD.matcher(schedule).matches()) {
            boolean days = schedule.toLowerCase(Locale.ROOT).endsWith("d");
            return Period.of(Duration.parse((days ? "P" : "PT") + schedule));
        }
        return schedule.startsWith("P") ? Period.of(Duration.parse(schedule)) : null;
    }

    /** The time of day at which it runs every day, as it is printed; null when it is not so simple. */
    @JsonIgnore
    public String getDaily() {
        Matcher daily = DAILY.matcher(schedule);
        return daily.matches()
                ? VietnameseFormat.time(
                        LocalTime.of(Integer.parseInt(daily.group(2)), Integer.parseInt(daily.group(1))))
                : null;
    }

    /** How long the last run took, with thousandths: {@code 1,25}; null while it is at work. */
    @JsonIgnore
    public String getSeconds() {
        Long millis = lastRun.getDurationMillis();
        return millis == null ? null : VietnameseFormat.number(BigDecimal.valueOf(millis, 3));
    }

    /** Of the badge that shows the outcome. */
    @JsonIgnore
    public String getTone() {
        return switch (lastRun.outcome()) {
            case RUNNING -> "info";
            case DONE -> "good";
            case FAILED -> "bad";
            case SKIPPED -> "quiet";
        };
    }

    /** Whether its server stopped while it was at work. */
    @JsonIgnore
    public boolean isInterrupted() {
        return JobRuns.INTERRUPTED.equals(lastRun.error());
    }
}
