package vn.ntm.training.unit;

import java.util.List;

/** What the name of a unit, as somebody wrote it, stands for on a day. A doubtful name is never guessed. */
public sealed interface UnitMatch {

    /** @param note what the writer should know, for example that a former name was used; null when there is nothing */
    record One(UnitPath unit, String note) implements UnitMatch {}

    /** @param candidates paths of the units that are possible, for the writer to choose from; at least one */
    record Several(List<String> candidates) implements UnitMatch {}

    /** @param why a sentence for the writer, in Vietnamese */
    record None(String why) implements UnitMatch {}
}
