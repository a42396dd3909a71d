package vn.ntm.training.shared.text.legacy;

import java.util.function.UnaryOperator;

/** How a text was written before Unicode. */
public enum LegacyEncoding {
    /** TCVN 5712:1993 VN3, of the fonts .Vn… (ABC). */
    TCVN3("TCVN3 (ABC)", Tcvn3::decode),
    /** Of the fonts VNI-…; a letter and its mark are two signs. */
    VNI("VNI", Vni::decode);

    private final String title;
    private final UnaryOperator<String> decoder;

    LegacyEncoding(String title, UnaryOperator<String> decoder) {
        this.title = title;
        this.decoder = decoder;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** The text in Unicode; signs that the encoding does not know stay. */
    public String decode(String text) {
        return decoder.apply(text);
    }
}
