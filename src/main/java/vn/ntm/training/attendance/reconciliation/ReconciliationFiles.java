package vn.ntm.training.attendance.reconciliation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import vn.ntm.training.course.Session;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;

/** The reconciliation as a workbook, of the rooms that the reader sees. */
@ApplicationScoped
class ReconciliationFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ReconciliationReading reading;

    @Inject
    Decisions decisions;

    /** @throws vn.ntm.training.shared.problem.NotFound when none of the rooms is the sender's */
    Response of(String name, List<Session> sessions, HttpHeaders headers) {
        Language language = Language.chosen(headers);
        var texts = MessageBundles.get(ReconciliationTexts.class, Localized.Literal.of(language.code()));
        // Read before the first byte is sent, so that a refusal is one.
        List<ReconciliationTable> tables = sessions.stream()
                .map(session -> ReconciliationTable.of(
                        session,
                        reading.all(session, ProblemTexts.of(language.locale())),
                        decisions.latest(session.id()),
                        texts,
                        language))
                .toList();
        StreamingOutput workbook = out -> ReconciliationWorkbook.write(tables, out);
        return Response.ok(workbook, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"doi-chieu-" + name + ".xlsx\"")
                .build();
    }
}
