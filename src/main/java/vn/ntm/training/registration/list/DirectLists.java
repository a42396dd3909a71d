package vn.ntm.training.registration.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.UnitSender;
import vn.ntm.training.registration.list.DirectOutcome.Row;
import vn.ntm.training.shared.input.SentFile;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.sheet.SheetLimits;
import vn.ntm.training.shared.text.Language;

/**
 * Takes the short list of one unit while its sender waits, by the same reading and the same rules as a list that is entered
 * in the background: all good rows in one transaction, the wrong ones told.
 */
@ApplicationScoped
public class DirectLists {

    @Inject
    ListReading reading;

    @Inject
    ListEnrolling enrolling;

    @Inject
    TrainingClasses classes;

    @Inject
    Sites sites;

    @Inject
    Event<ListImported> imported;

    @Inject
    Event<PeopleListed> listed;

    @Inject
    Audit audit;

    @Inject
    ListConfig config;

    @Inject
    Clock clock;

    /**
     * Rows as they were pasted or corrected, or a file.
     *
     * @param text null: it is a file
     * @param enter false: only tell what would happen
     */
    public record Sent(
            String text, String fileName, byte[] content, boolean convertText, boolean repairZeros, boolean enter) {

        public static Sent pasted(String text) {
            return new Sent(text, null, null, false, false, false);
        }

        public static Sent file(SentFile file) {
            return new Sent(null, file.name(), file.content(), false, false, false);
        }

        AllowedMends allowedMends() {
            return new AllowedMends(convertText, repairZeros);
        }
    }

    /**
     * @throws InvalidInput on field {@code file} when it is no list as a whole, or one of another class
     * @throws RuleViolation when nobody can register for the class now, or nobody said yes to converted text
     */
    public DirectOutcome take(UUID classId, Sent sent, UnitSender by, Language language) {
        Instant now = clock.instant();
        Terms terms = QuarkusTransaction.requiringNew().call(() -> terms(classId, by, now));
        ListLines lines = lines(sent).requireFor(terms.trainingClass());
        if (sent.enter()) {
            sent.allowedMends().require(MendReport.of(lines));
        }
        var report = new ListReport(lines.table().header(), language);
        List<ListedPerson> people = reading.read(lines, terms.ofClass(), sent.allowedMends(), report, _ -> {});
        enter(classId, sent, people, by, now, report);
        return outcome(sent, lines, report);
    }

    private Terms terms(UUID classId, UnitSender by, Instant now) {
        TrainingClass trainingClass = classes.require(classId);
        trainingClass.checkRegistrationOpen(now);
        return new Terms(
                trainingClass, ClassTerms.of(trainingClass, sites.ofClass(classId), by.mayEnter(), by.unitId()));
    }

    private record Terms(TrainingClass trainingClass, ClassTerms ofClass) {}

    private void enter(
            UUID classId, Sent sent, List<ListedPerson> people, UnitSender by, Instant now, ListReport report) {
        QuarkusTransaction.begin();
        try {
            List<UUID> registered = enrolling.enrol(people, classes.require(classId), by.actor(), now, report);
            if (sent.enter()) {
                listed.fire(new PeopleListed(classId, registered));
                var event = new ListImported(null, classId, report.accepted(), report.updated());
                imported.fire(event);
                audit.record("list.imported", "class", classId, null, event);
                QuarkusTransaction.commit();
            }
        } finally {
            if (QuarkusTransaction.isActive()) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private ListLines lines(Sent sent) {
        SheetLimits limits = config.directLimits();
        return sent.text() == null
                ? ListLines.read(sent.content(), sent.fileName(), limits)
                : ListLines.read(PastedText.content(sent.text(), limits), "", limits);
    }

    private static DirectOutcome outcome(Sent sent, ListLines lines, ListReport report) {
        List<Row> rows =
                lines.people().stream().map(line -> DirectRow.of(line, report)).toList();
        List<ListColumn> columns = PastedText.COLUMNS.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.text(column).isEmpty()))
                .toList();
        return new DirectOutcome(
                sent.enter(),
                report.accepted(),
                report.updated(),
                report.rejected(),
                report.mends(),
                columns,
                rows,
                report.notices());
    }
}
