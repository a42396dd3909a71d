package vn.ntm.training.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A workbook again with texts added in one column of one sheet. All other parts are copied as they are packed; of the sheet,
 * all elements pass unchanged but the row that gets a cell.
 */
final class WorksheetCopy {

    /** Hints that a further column would make untrue; Excel works without them. */
    private static final Set<String> OUTDATED = Set.of("dimension");

    private final int column;
    private final int headingRow;
    private final Map<Integer, String> texts;
    private XMLStreamReader in;
    private XMLStreamWriter out;
    private int row;
    private int cell;
    /** Style of the heading left of the new one, so that it looks like the others. */
    private String headingStyle;

    private boolean written;

    WorksheetCopy(int column, int headingRow, Map<Integer, String> texts) {
        this.column = column;
        this.headingRow = headingRow;
        this.texts = texts;
    }

    byte[] of(WorkbookZip workbook, String sheet) throws IOException, XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry entry : workbook.entries()) {
                if (workbook.isNamed(entry, sheet)) {
                    zip.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    copy(workbook.part(sheet), zip);
                    zip.closeArchiveEntry();
                } else {
                    zip.addRawArchiveEntry(entry, workbook.raw(entry));
                }
            }
        }
        return bytes.toByteArray();
    }

    private void copy(InputStream sheet, OutputStream copy) throws XMLStreamException {
        in = Xml.read(sheet);
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(copy, StandardCharsets.UTF_8.name());
        out.writeStartDocument("UTF-8", "1.0");
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    out.writeCharacters(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                default -> {}
            }
        }
        out.writeEndDocument();
        out.flush();
    }

    private void start() throws XMLStreamException {
        String name = in.getLocalName();
        if (OUTDATED.contains(name)) {
            skip();
            return;
        }
        if (name.equals("row")) {
            row = WorksheetReader.rowNumber(in, row);
            cell = -1;
            written = !texts.containsKey(row);
        } else if (name.equals("c")) {
            cell = WorksheetReader.columnNumber(in, cell);
            if (!written && cell >= column) {
                writeText();
                if (cell == column) {
                    skip();
                    return;
                }
            }
            headingStyle = row == headingRow && cell < column ? Xml.attribute(in, "s") : headingStyle;
        }
        copyStart(name);
    }

    private void end() throws XMLStreamException {
        if (in.getLocalName().equals("row") && !written) {
            writeText();
        }
        out.writeEndElement();
    }

    private void copyStart(String name) throws XMLStreamException {
        out.writeStartElement(text(in.getPrefix()), name, text(in.getNamespaceURI()));
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            out.writeNamespace(text(in.getNamespacePrefix(i)), text(in.getNamespaceURI(i)));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (!name.equals("row") || !in.getAttributeLocalName(i).equals("spans")) {
                out.writeAttribute(
                        text(in.getAttributePrefix(i)),
                        text(in.getAttributeNamespace(i)),
                        in.getAttributeLocalName(i),
                        in.getAttributeValue(i));
            }
        }
    }

    private void writeText() throws XMLStreamException {
        String prefix = text(in.getPrefix());
        String namespace = text(in.getNamespaceURI());
        out.writeStartElement(prefix, "c", namespace);
        out.writeAttribute("r", new CellPlace(row, column).address());
        if (row == headingRow && headingStyle != null) {
            out.writeAttribute("s", headingStyle);
        }
        out.writeAttribute("t", "inlineStr");
        out.writeStartElement(prefix, "is", namespace);
        out.writeStartElement(prefix, "t", namespace);
        out.writeCharacters(texts.get(row));
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
        written = true;
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }
}
