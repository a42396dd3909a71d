package vn.ntm.training.shared.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cell styles of a workbook that show a number as a date. */
final class DateStyles {

    /** Text in quotes, colours and conditions in brackets, letters behind a backslash: no part of a date. */
    private static final Pattern NOT_A_DATE_PART = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

    private final BitSet styles = new BitSet();
    private final Set<Integer> dateFormats = new HashSet<>();
    private int read;

    /** @param part name of the part with the styles, null when the workbook has none */
    static DateStyles read(WorkbookZip zip, String part) throws XMLStreamException, IOException {
        var styles = new DateStyles();
        if (part == null) {
            return styles;
        }
        boolean inCellStyles = false;
        XMLStreamReader xml = Xml.read(zip.part(part));
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                inCellStyles |= xml.getLocalName().equals("cellXfs");
                styles.take(xml, inCellStyles);
            } else if (Xml.isEnd(xml, "cellXfs")) {
                inCellStyles = false;
            }
        }
        return styles;
    }

    boolean contains(int style) {
        return style >= 0 && styles.get(style);
    }

    private void take(XMLStreamReader element, boolean inCellStyles) {
        int format = Xml.number(element, "numFmtId", 0);
        if (element.getLocalName().equals("numFmt") && isDate(String.valueOf(Xml.attribute(element, "formatCode")))) {
            dateFormats.add(format);
        } else if (element.getLocalName().equals("xf") && inCellStyles) {
            styles.set(read++, dateFormats.contains(format) || isBuiltIn(format));
        }
    }

    private static boolean isDate(String format) {
        return DAY_OR_YEAR
                .matcher(NOT_A_DATE_PART.matcher(format).replaceAll(""))
                .find();
    }

    /** Formats that a file names by number only (ECMA-376 part 1, 18.8.30). */
    private static boolean isBuiltIn(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }
}
