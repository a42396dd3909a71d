package vn.ntm.training.registration.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What of a list is not entered as it stands, and so needs a yes of the one who sends it.
 *
 * @param converted cells whose text is from before Unicode
 * @param encodings of those, as people call them
 * @param lostZeros telephone numbers and citizen ids that a spreadsheet took the first 0 from
 * @param examples the first of each; not all of thousands
 */
public record Mends(int converted, List<String> encodings, int lostZeros, List<Mend> examples) {

    static final Mends NONE = new Mends(0, List.of(), 0, List.of());

    /** What it is about. */
    public enum Kind {
        TEXT,
        LOST_ZERO
    }

    /**
     * One cell.
     *
     * @param row as Excel counts
     * @param column heading as the list writes it, in Unicode
     */
    public record Mend(Kind kind, int row, String column, String before, String after) {}

    @JsonIgnore
    public boolean isTextConverted() {
        return converted > 0;
    }

    @JsonIgnore
    public boolean isZeroLost() {
        return lostZeros > 0;
    }

    /** For a sentence. */
    @JsonIgnore
    public String encodingsText() {
        return String.join(", ", encodings);
    }

    @JsonIgnore
    public List<Mend> texts() {
        return of(Kind.TEXT);
    }

    @JsonIgnore
    public List<Mend> zeros() {
        return of(Kind.LOST_ZERO);
    }

    private List<Mend> of(Kind kind) {
        return examples.stream().filter(mend -> mend.kind() == kind).toList();
    }
}
