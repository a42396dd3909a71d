package vn.ntm.training.shared.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the sheets of a workbook share.
 *
 * @param sheets names of the parts of those sheets that people see, in their order
 */
record WorkbookParts(List<String> sheets, List<String> strings, NumberStyles styles, boolean from1904) {

    private static final String MAIN = "/xl/workbook.xml";
    /** All texts of a workbook together: four times what 50,000 long rows hold. */
    private static final int MOST_LETTERS = 40_000_000;

    static WorkbookParts read(WorkbookZip zip, SheetLimits limits) throws XMLStreamException, IOException {
        Map<String, String> byType = partsByType(zip);
        String workbook = byType.getOrDefault("sheet.main", MAIN);
        Map<String, String> targets = targets(zip, workbook);
        List<String> sheets = new ArrayList<>();
        boolean from1904 = false;
        XMLStreamReader xml = Xml.read(zip.part(workbook));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("workbookPr")) {
                    from1904 = Set.of("1", "true").contains(String.valueOf(Xml.attribute(xml, "date1904")));
                } else if (xml.getLocalName().equals("sheet") && isShown(xml)) {
                    sheets.add(targets.get(Xml.relationship(xml)));
                }
            }
        }
        sheets.removeIf(part -> part == null || !zip.has(part));
        return new WorkbookParts(
                sheets,
                strings(zip, byType.get("sharedStrings"), limits.maxCellLength()),
                NumberStyles.read(zip, byType.get("styles")),
                from1904);
    }

    private static boolean isShown(XMLStreamReader sheet) {
        String state = Xml.attribute(sheet, "state");
        return state == null || state.equals("visible");
    }

    /** Part names by the last word of their content type, without "+xml". */
    private static Map<String, String> partsByType(WorkbookZip zip) throws XMLStreamException, IOException {
        Map<String, String> parts = new HashMap<>();
        XMLStreamReader xml = Xml.read(zip.part("[Content_Types].xml"));
        while (Xml.toStart(xml, "Override")) {
            String type = String.valueOf(Xml.attribute(xml, "ContentType"));
            String part = String.valueOf(Xml.attribute(xml, "PartName"));
            if (type.contains("macroEnabled")) {
                throw SheetFile.refused("sheet.macros");
            }
            String name = type.replaceFirst("^.*spreadsheetml\\.", "").replaceFirst("\\+xml$", "");
            if (zip.has(part)) {
                parts.putIfAbsent(name, part);
            }
        }
        return parts;
    }

    private static Map<String, String> targets(WorkbookZip zip, String workbook)
            throws XMLStreamException, IOException {
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = Xml.read(zip.part(relations));
        while (Xml.toStart(xml, "Relationship")) {
            String target = String.valueOf(Xml.attribute(xml, "Target"));
            targets.put(Xml.attribute(xml, "Id"), target.startsWith("/") ? target : folder + target);
        }
        return targets;
    }

    private static List<String> strings(WorkbookZip zip, String part, int maxLength)
            throws XMLStreamException, IOException {
        List<String> strings = new ArrayList<>();
        if (part == null) {
            return strings;
        }
        long letters = 0;
        XMLStreamReader xml = Xml.read(zip.part(part));
        while (Xml.toStart(xml, "si")) {
            strings.add(CellText.clean(Xml.text(xml, 2 * maxLength), maxLength));
            letters += strings.getLast().length() + 10;
            if (letters > MOST_LETTERS) {
                throw SheetFile.refused("sheet.bomb");
            }
        }
        return strings;
    }
}
