package vn.ntm.training.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one sheet of a workbook, one at a time. Formulas are passed over; their saved values are read. */
final class WorksheetReader {

    private final XMLStreamReader xml;
    private final WorkbookParts workbook;
    private final MergedCells.Filling merged;
    private final SheetLimits limits;
    private int row;
    private int column;

    WorksheetReader(XMLStreamReader xml, WorkbookParts workbook, MergedCells merged, SheetLimits limits) {
        this.xml = xml;
        this.workbook = workbook;
        this.merged = merged.filling();
        this.limits = limits;
    }

    /** Rows without any text are passed over. */
    void read(Predicate<SheetRow> reader) throws XMLStreamException {
        boolean more = true;
        while (more && Xml.toStart(xml, "row")) {
            row = rowNumber(xml, row);
            List<String> cells = cells();
            if (!cells.isEmpty()) {
                merged.fill(row, cells);
                more = reader.test(new SheetRow(row, CellText.trimmed(cells, limits.maxColumns())));
            }
        }
    }

    /** Programs may leave the numbers out: then rows follow each other. */
    static int rowNumber(XMLStreamReader row, int previous) {
        int number = Xml.number(row, "r", previous + 1);
        if (number <= previous) {
            throw SheetFile.refused("sheet.damaged");
        }
        return number;
    }

    static int columnNumber(XMLStreamReader cell, int previous) {
        String address = Xml.attribute(cell, "r");
        return address == null ? previous + 1 : CellPlace.of(address).column();
    }

    /** Up to the last one with text, so that a row of mere formats has none. */
    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        column = -1;
        while (xml.hasNext()) {
            xml.next();
            if (Xml.isEnd(xml, "row")) {
                break;
            }
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                column = columnNumber(xml, column);
                String text = cell();
                if (!text.isEmpty()) {
                    put(cells, text);
                }
            }
        }
        return cells;
    }

    private void put(List<String> cells, String text) {
        if (column >= limits.maxColumns()) {
            throw SheetFile.refused("sheet.too-many-columns", limits.maxColumns());
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String cell() throws XMLStreamException {
        String type = String.valueOf(Xml.attribute(xml, "t"));
        int style = Xml.number(xml, "s", -1);
        String value = "";
        while (xml.hasNext()) {
            xml.next();
            if (Xml.isEnd(xml, "c")) {
                break;
            }
            if (xml.isStartElement()
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("is"))) {
                value = Xml.text(xml, 2 * limits.maxCellLength());
            }
        }
        return value.isEmpty() ? "" : text(type, style, value);
    }

    private String text(String type, int style, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "null", "n" ->
                workbook.styles().isDate(style)
                        ? CellText.date(value.strip(), workbook.from1904())
                        : CellText.clean(
                                workbook.styles().padded(CellText.number(value.strip()), style),
                                limits.maxCellLength());
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            default -> CellText.clean(value, limits.maxCellLength());
        };
    }

    private String shared(String index) {
        if (!index.strip().matches("\\d{1,9}")
                || Integer.parseInt(index.strip()) >= workbook.strings().size()) {
            throw SheetFile.refused("sheet.damaged");
        }
        return workbook.strings().get(Integer.parseInt(index.strip()));
    }
}
