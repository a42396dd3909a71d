package vn.ntm.training.attendance.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ntm.training.course.calendar.Participant;

/** Who invites: the sender of the mails, since mail programs take an invitation only from the one whom it names. */
@ApplicationScoped
public class CalendarOrganiser {

    private static final Pattern NAMED = Pattern.compile("\"?([^<\"]*)\"?\\s*<([^<>]+)>");

    @ConfigProperty(name = "quarkus.mailer.from")
    String from;

    public Participant asParticipant() {
        Matcher named = NAMED.matcher(from.strip());
        return named.matches()
                ? new Participant(named.group(1).strip(), named.group(2))
                : new Participant(from.strip(), from.strip());
    }
}
