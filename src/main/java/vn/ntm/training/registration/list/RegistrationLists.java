package vn.ntm.training.registration.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.Gone;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Takes in lists of trainees and gives them back with what became of each row. */
@ApplicationScoped
public class RegistrationLists {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    @Inject
    ListImports imports;

    @Inject
    ListFiles files;

    @Inject
    ListWork work;

    @Inject
    TrainingClasses classes;

    @Inject
    ListConfig config;

    @Inject
    Clock clock;

    /**
     * Takes a list in, to be entered in the background.
     *
     * @param dryRun only tell what would happen
     * @throws InvalidInput on field {@code file} when the file as a whole is no list
     * @throws RuleViolation when nobody can register for the class now, or its text is from before Unicode and this is no dry run
     */
    public ListImport accept(UUID classId, String fileName, byte[] content, boolean dryRun) {
        return accept(classId, new ListUpload(fileName, content, dryRun, AllowedMends.NONE, Language.VI, null));
    }

    ListImport accept(UUID classId, ListUpload upload) {
        ListImport list = read(classId, upload);
        QuarkusTransaction.joiningExisting().run(() -> imports.add(list, upload.content()));
        return list;
    }

    /** Takes a list in and enters it at once, on the caller's thread and at the caller's time; no worker ever sees it. */
    public ListImport enter(UUID classId, String fileName, byte[] content) {
        var upload = new ListUpload(fileName, content, false, AllowedMends.NONE, Language.VI, null);
        ListImport list = read(classId, upload);
        QuarkusTransaction.requiringNew()
                .call(() -> {
                    imports.add(list, content);
                    return imports.claim(list.id(), config.lease());
                })
                .ifPresent(work::on);
        return require(list.id());
    }

    /**
     * Enters a list that was tried out, from the file as it was sent then; once, however often it is asked for.
     *
     * @param allowedMends of those that the dry run showed
     * @throws RuleViolation when it was not tried out to the end, nobody can register for the class now, or a yes is missing
     */
    ListImport confirm(UUID triedId, AllowedMends allowedMends, String by) {
        ListImport tried = require(triedId);
        if (!tried.dryRun() || tried.state() != ListImport.State.DONE) {
            throw new RuleViolation("list.not-tried");
        }
        requireKept(tried);
        allowedMends.require(tried.mends());
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> classes.require(tried.classId()).checkRegistrationOpen(now));
        return require(QuarkusTransaction.requiringNew().call(() -> imports.confirm(triedId, allowedMends, by, now)));
    }

    /** How a list was understood, with what became or would become of its first rows. */
    ListPreview preview(ListImport list) {
        byte[] content = QuarkusTransaction.requiringNew().call(() -> files.content(list.id()));
        var results = QuarkusTransaction.requiringNew().call(() -> imports.rowResults(list.id()));
        return ListPreview.of(ListLines.read(content, list.fileName(), config.limits()), list, results);
    }

    private ListImport read(UUID classId, ListUpload upload) {
        Instant now = clock.instant();
        TrainingClass trainingClass = QuarkusTransaction.requiringNew().call(() -> {
            TrainingClass found = classes.require(classId);
            found.checkRegistrationOpen(now);
            return found;
        });
        ListLines lines = ListLines.read(upload.content(), upload.fileName(), config.limits())
                .requireFor(trainingClass);
        Mends mends = MendReport.of(lines);
        if (!upload.dryRun()) {
            upload.allowedMends().require(mends);
        }
        return ListImport.queued(Ids.next(), classId, upload, lines.people().size(), mends, now);
    }

    /** Returns when the list is finished, whoever worked on it: this caller, or a worker that was quicker. */
    public ListImport process(UUID importId) {
        while (true) {
            QuarkusTransaction.requiringNew()
                    .call(() -> imports.claim(importId, config.lease()))
                    .ifPresent(work::on);
            ListImport list = require(importId);
            if (list.isFinished()) {
                return list;
            }
            waitABit();
        }
    }

    /** Works on the list that has waited longest; false when there is none. */
    boolean processNext() {
        Optional<Lease> next = QuarkusTransaction.requiringNew().call(() -> imports.claimNext(config.lease()));
        next.ifPresent(work::on);
        return next.isPresent();
    }

    /** @throws NotFound when there is no such list */
    public ListImport require(UUID importId) {
        return QuarkusTransaction.requiringNew().call(() -> imports.require(importId));
    }

    /**
     * The list as it was sent, as a workbook with a column more that says what became of each row.
     *
     * @throws Gone when its file was emptied
     * @throws RuleViolation while the list is not finished, or when it failed as a whole
     */
    public byte[] result(UUID importId) {
        ListImport list = require(importId);
        if (list.state() != ListImport.State.DONE) {
            throw new RuleViolation(list.isFinished() ? "list.failed-as-a-whole" : "list.not-finished");
        }
        requireKept(list);
        byte[] content = QuarkusTransaction.requiringNew().call(() -> files.content(importId));
        var results = QuarkusTransaction.requiringNew().call(() -> imports.rowResults(importId));
        String heading = ProblemTexts.of(list.language().locale())
                .text(list.dryRun() ? "list.result-of-dry-run" : "list.result");
        return ListLines.read(content, list.fileName(), config.limits()).table().withColumn(heading, results);
    }

    private static void requireKept(ListImport list) {
        if (list.isEmptied()) {
            throw new Gone("list.content-erased", VietnameseFormat.dateTime(list.contentErasedAt()));
        }
    }

    private static void waitABit() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
