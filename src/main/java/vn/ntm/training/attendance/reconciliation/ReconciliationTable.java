package vn.ntm.training.attendance.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.attendance.CountingRuleText;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * The rooms of a session as a table to keep, with what was decided of each last.
 *
 * @param title lines above the table
 * @param rows texts, numbers, and null for what is not known
 */
record ReconciliationTable(String name, List<String> title, List<String> headings, List<List<Object>> rows) {

    static ReconciliationTable of(
            Session session,
            List<ReconciledRoom> rooms,
            Map<UUID, Decision> decisions,
            ReconciliationTexts texts,
            Language language) {
        List<List<Object>> rows = new ArrayList<>();
        for (ReconciledRoom room : rooms) {
            rows.add(row(rows.size() + 1, room, decisions.get(room.siteId()), texts));
        }
        return new ReconciliationTable(
                texts.session(session.ordinal()), title(session, texts, language), headings(texts), rows);
    }

    private static List<String> title(Session session, ReconciliationTexts texts, Language language) {
        TrainingClass trainingClass = session.trainingClass();
        List<String> lines = new ArrayList<>();
        lines.add(texts.title());
        if (trainingClass.isSynthetic()) {
            lines.add(texts.synthetic());
        }
        lines.add(trainingClass.code() + ", " + trainingClass.title());
        lines.add(texts.session(session.ordinal()) + ", " + VietnameseFormat.dateTime(session.startsAt()));
        lines.add(CountingRuleText.sentence(trainingClass.countingRule(), trainingClass.countingThreshold(), language));
        lines.add(texts.headsCountNot());
        return lines;
    }

    private static List<String> headings(ReconciliationTexts texts) {
        return List.of(
                texts.number(),
                texts.room(),
                texts.unit(),
                texts.state(),
                texts.registered(),
                texts.unmarked(),
                texts.there(),
                texts.walkIns(),
                texts.headcount(),
                texts.connection(),
                texts.sheet(),
                texts.receipt(),
                texts.kind(),
                texts.decide(),
                texts.heads(),
                texts.reason(),
                texts.decidedBy(),
                texts.decidedAt());
    }

    private static List<Object> row(int number, ReconciledRoom room, Decision decision, ReconciliationTexts texts) {
        Numbers numbers = room.numbers();
        List<Object> cells = new ArrayList<>(Arrays.asList(
                number,
                room.name(),
                room.unit(),
                texts.standings(room.standing()),
                numbers.registered(),
                numbers.unmarked(),
                numbers.present(),
                numbers.walkIns(),
                numbers.headcount(),
                numbers.connectedMinutes(),
                texts.whether(numbers.sheets() > 0),
                numbers.receipt(),
                room.disagreements().stream()
                        .map(issue -> texts.kinds(issue.kind()))
                        .collect(Collectors.joining("; "))));
        cells.addAll(
                decision == null
                        ? Arrays.asList(null, null, null, null, null)
                        : Arrays.asList(
                                texts.outcomes(decision.outcome()),
                                decision.heads(),
                                decision.reason(),
                                decision.by().isEmpty() ? texts.system() : decision.by(),
                                VietnameseFormat.dateTime(decision.at())));
        return cells;
    }
}
