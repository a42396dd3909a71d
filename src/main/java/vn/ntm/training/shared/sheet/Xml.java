package vn.ntm.training.shared.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parts of a workbook as a stream of elements; a document type, and with it any entity, is refused. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    static XMLStreamReader read(InputStream part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(part);
    }

    /** Goes on to the next start of an element with that name. */
    static boolean toStart(XMLStreamReader xml, String name) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    static boolean isEnd(XMLStreamReader xml, String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** The value of an attribute without namespace, null when it is missing. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && isEmpty(xml.getAttributeNamespace(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The relationship that an element names; its namespace depends on the edition of the standard. */
    static String relationship(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && !isEmpty(xml.getAttributeNamespace(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number in an attribute, {@code otherwise} when it is missing or none. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /**
     * The text of {@code <t>} elements up to the end of the current element, or all its text when it is no string item. Of a
     * long text only the first {@code maxLength} letters are kept; readings ({@code <rPh>}) are left out.
     */
    static String text(XMLStreamReader xml, int maxLength) throws XMLStreamException {
        boolean isItem = xml.getLocalName().equals("si") || xml.getLocalName().equals("is");
        var text = new StringBuilder();
        int depth = 1;
        int reading = 0;
        boolean inText = !isItem;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    reading = reading > 0 || xml.getLocalName().equals("rPh") ? reading + 1 : 0;
                    inText = isItem && reading == 0 && xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    reading = Math.max(0, reading - 1);
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && text.length() < maxLength) {
                        text.append(xml.getText(), 0, Math.min(xml.getTextLength(), maxLength - text.length()));
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private static boolean isEmpty(String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
