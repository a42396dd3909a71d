package vn.ntm.training.attendance.declared;

import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.unit.CadreLevel;

/**
 * A number of participations without names.
 *
 * @param unitId null: of the whole country
 * @param cadreLevel null: of all levels
 * @param sourceDocument number and date of the document, or what else the number is taken from
 */
public record DeclaredInput(Long unitId, CadreLevel cadreLevel, Integer count, String sourceDocument) {

    private static final int MOST = 1_000_000;

    DeclaredInput checked() {
        var check = new InputCheck();
        check.required("count", check.number("count", count, 1, MOST));
        var checked =
                new DeclaredInput(unitId, cadreLevel, count, check.requiredText("sourceDocument", sourceDocument, 500));
        check.done();
        return checked;
    }
}
