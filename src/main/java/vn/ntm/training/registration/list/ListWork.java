package vn.ntm.training.registration.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.ntm.training.account.access.OnBehalf;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;

/**
 * Enters one list: all good rows in one transaction, or, when anything fails, none. What was left by a worker that died is
 * begun anew by another one.
 */
@ApplicationScoped
class ListWork {

    private static final Logger LOG = Logger.getLogger(ListWork.class);
    private static final int LONGEST_TRANSACTION = (int) Duration.ofMinutes(10).toSeconds();

    @Inject
    ListImports imports;

    @Inject
    ListFiles files;

    @Inject
    TrainingClasses classes;

    @Inject
    Sites sites;

    @Inject
    ListReading reading;

    @Inject
    ListEnrolling enrolling;

    @Inject
    Event<ListImported> imported;

    @Inject
    Event<PeopleListed> listed;

    @Inject
    OnBehalf onBehalf;

    @Inject
    CurrentUser currentUser;

    @Inject
    Audit audit;

    @Inject
    ListConfig config;

    @Inject
    Clock clock;

    void on(Lease claimed) {
        var progress = new Progress(claimed);
        ListImport list = inTransaction(() -> imports.require(claimed.listId()));
        try {
            if (claimed.attempt() > config.attempts()) {
                throw new RuleViolation("list.failed");
            }
            inTheNameOf(list.uploadedBy(), () -> enter(list, progress));
        } catch (LeaseLost _) {
            LOG.warnf("List %s was taken over by another worker", list.id());
        } catch (RuleViolation violation) {
            fail(list, progress, violation.code(), violation.arguments());
        } catch (InvalidInput invalid) {
            InvalidInput.Field wrong = invalid.fields().getFirst();
            fail(list, progress, wrong.code(), wrong.arguments());
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "List %s could not be entered", list.id());
            fail(list, progress, "list.failed");
        }
    }

    /** With what the sender may do now; without a sender it is the server's own list. */
    private void inTheNameOf(String sender, Runnable work) {
        if (sender == null) {
            work.run();
        } else {
            onBehalf.of(sender, work);
        }
    }

    private Predicate<Long> mayEnter(ListImport list) {
        return list.uploadedBy() == null ? unit -> true : currentUser.scope()::mayChange;
    }

    private void enter(ListImport list, Progress progress) {
        byte[] content = inTransaction(() -> files.content(list.id()));
        ListLines lines = ListLines.read(content, list.fileName(), config.limits());
        ClassTerms terms = inTransaction(() ->
                ClassTerms.of(classes.require(list.classId()), sites.ofClass(list.classId()), mayEnter(list), null));
        var report = new ListReport(lines.table().header(), list.language());
        List<ListedPerson> people = reading.read(lines, terms, list.allowedMends(), report, progress::report);
        if (list.dryRun()) {
            tryOut(list, people, report);
        }
        inTransaction(() -> {
            if (!list.dryRun()) {
                listed.fire(new PeopleListed(list.classId(), enrol(list, people, report)));
                var event = new ListImported(list.id(), list.classId(), report.accepted(), report.updated());
                imported.fire(event);
                audit.record("list.imported", "import", list.id(), null, event);
            }
            imports.finish(progress.lease, report, clock.instant());
            return null;
        });
    }

    /** Does all of it and undoes it again: nothing else would tell exactly what is going to happen. */
    private void tryOut(ListImport list, List<ListedPerson> people, ListReport report) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_TRANSACTION));
        try {
            enrol(list, people, report);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<UUID> enrol(ListImport list, List<ListedPerson> people, ListReport report) {
        return enrolling.enrol(people, classes.require(list.classId()), list.uploadedBy(), list.uploadedAt(), report);
    }

    private void fail(ListImport list, Progress progress, String code, Object... arguments) {
        String failure = ProblemTexts.of(list.language().locale()).text(code, arguments);
        inTransaction(() -> {
            imports.fail(progress.lease, failure, clock.instant());
            return null;
        });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_TRANSACTION).call(work::get);
    }

    /** Tells how far the work is, and keeps the lease by it. */
    private final class Progress {

        private Lease lease;

        private Progress(Lease lease) {
            this.lease = lease;
        }

        private void report(int processed) {
            lease = inTransaction(() -> imports.progress(lease, processed, config.lease()));
        }
    }
}
