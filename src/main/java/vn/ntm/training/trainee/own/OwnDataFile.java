package vn.ntm.training.trainee.own;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.ntm.training.trainee.people.Training;

/** One's data as text that a spreadsheet opens: a table of fields, then one of classes and one of certificates. Headings as in the JSON. */
final class OwnDataFile {

    /** Without it Excel takes UTF-8 for the code page of the machine and spoils every accent. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private OwnDataFile() {}

    static byte[] csv(OwnData data) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            var person = data.person();
            line(printer, "fullName", person.fullName());
            line(printer, "gender", person.gender());
            line(printer, "birthYear", person.birthYear());
            line(printer, "position", person.position());
            line(printer, "organisation", data.organisation());
            line(printer, "cadreLevel", person.cadreLevel());
            line(printer, "unit", person.unit());
            line(printer, "phone", person.phoneAtHome());
            line(printer, "email", person.email());
            line(printer, "citizenIdEnding", data.citizenIdEnding());
            line(printer, "ethnicity", data.ethnicity());
            printer.println();
            printer.printRecord("code", "title", "startsAt", "status", "unit", "participations");
            for (Training one : data.trainings()) {
                printer.printRecord(
                        one.code(),
                        harmless(one.title()),
                        one.startsAt(),
                        one.status(),
                        harmless(one.unit()),
                        one.participations());
            }
            printer.println();
            printer.printRecord(
                    "certificate",
                    "fullName",
                    "code",
                    "title",
                    "organiser",
                    "heldFrom",
                    "heldUntil",
                    "issuedAt",
                    "revokedAt",
                    "revocation",
                    "reason");
            for (OwnCertificate one : data.certificates()) {
                printer.printRecord(
                        one.code(),
                        harmless(one.fullName()),
                        one.classCode(),
                        harmless(one.classTitle()),
                        harmless(one.organiser()),
                        one.heldFrom(),
                        one.heldUntil(),
                        one.issuedAt(),
                        one.revokedAt(),
                        one.revocation(),
                        harmless(one.reason()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(CSVPrinter printer, String field, Object value) throws IOException {
        printer.printRecord(field, harmless(value));
    }

    /** Spreadsheets run a text that begins like a formula. */
    private static Object harmless(Object cell) {
        return cell instanceof String text && text.matches("(?s)[=+\\-@].*") ? "'" + text : cell;
    }
}
