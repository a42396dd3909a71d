package vn.ntm.training.course.link;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Many links as a workbook, from which whoever sends them merges messages; Vietnamese, as all files of lists are. */
final class LinkWorkbook {

    private static final MediaType TYPE =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> HEADINGS =
            List.of("Điểm cầu", "Người nhận", "Liên kết điểm danh", "Dùng được đến");
    private static final double[] WIDTHS = {40, 32, 90, 20};

    private LinkWorkbook() {}

    static Response answer(List<HandedLink> links) {
        return Once.shown(of(links), TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lien-ket-diem-danh.xlsx\"")
                .build();
    }

    private static byte[] of(List<HandedLink> links) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "NTM Training", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Liên kết");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.width(column, WIDTHS[column]);
                sheet.inlineString(0, column, HEADINGS.get(column));
                sheet.style(0, column).bold().set();
            }
            int row = 1;
            for (HandedLink link : links) {
                sheet.inlineString(row, 0, link.about());
                sheet.inlineString(row, 1, link.recipient());
                sheet.inlineString(row, 2, link.url());
                sheet.inlineString(row, 3, VietnameseFormat.dateTime(link.expiresAt()));
                row++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
