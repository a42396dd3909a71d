package vn.ntm.training.shared.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cell styles of a workbook that show a number as something else: a date, or digits with zeros in front. */
final class NumberStyles {

    /** Text in quotes, colours and conditions in brackets, what stands behind a backslash: no part of a format. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");
    /** "0000000000", "0000 000 000": how people keep the 0 of a phone number in sight. */
    private static final Pattern ZEROS = Pattern.compile("0[0 -]*0");

    private static final int LONGEST = 30;

    private final Set<Integer> dateFormats = new HashSet<>();
    private final Map<Integer, Integer> digitsByFormat = new HashMap<>();
    private final BitSet dates = new BitSet();
    private final Map<Integer, Integer> digits = new HashMap<>();
    private int read;

    /** @param part name of the part with the styles, null when the workbook has none */
    static NumberStyles read(WorkbookZip zip, String part) throws XMLStreamException, IOException {
        var styles = new NumberStyles();
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

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** A whole number with as many digits as its style shows at least. */
    String padded(String number, int style) {
        int least = digits.getOrDefault(style, 0);
        return number.matches("\\d{1,30}") && number.length() < least
                ? "0".repeat(least - number.length()) + number
                : number;
    }

    private void take(XMLStreamReader element, boolean inCellStyles) {
        int format = Xml.number(element, "numFmtId", 0);
        if (element.getLocalName().equals("numFmt")) {
            learn(
                    format,
                    LITERAL.matcher(String.valueOf(Xml.attribute(element, "formatCode")))
                            .replaceAll(""));
        } else if (element.getLocalName().equals("xf") && inCellStyles) {
            dates.set(read, dateFormats.contains(format) || isBuiltInDate(format));
            digits.put(read, digitsByFormat.getOrDefault(format, 0));
            read++;
        }
    }

    private void learn(int format, String code) {
        if (DAY_OR_YEAR.matcher(code).find()) {
            dateFormats.add(format);
        } else if (ZEROS.matcher(code).matches()) {
            digitsByFormat.put(
                    format, Math.min(LONGEST, code.replaceAll("[ -]", "").length()));
        }
    }

    /** Formats that a file names by number only (ECMA-376 part 1, 18.8.30). */
    private static boolean isBuiltInDate(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }
}
