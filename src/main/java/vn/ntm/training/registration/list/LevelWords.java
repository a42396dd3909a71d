package vn.ntm.training.registration.list;

import java.util.Map;
import java.util.Optional;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Levels of cadres as lists write them: "Cấp xã", "xã/phường", "TW". */
final class LevelWords {

    private static final Map<String, CadreLevel> WORDS = Map.ofEntries(
            Map.entry("trung uong", CadreLevel.CENTRAL),
            Map.entry("tw", CadreLevel.CENTRAL),
            Map.entry("bo", CadreLevel.CENTRAL),
            Map.entry("tinh", CadreLevel.PROVINCE),
            Map.entry("tinh thanh pho", CadreLevel.PROVINCE),
            Map.entry("huyen", CadreLevel.DISTRICT),
            Map.entry("quan huyen", CadreLevel.DISTRICT),
            Map.entry("huyen thi xa", CadreLevel.DISTRICT),
            Map.entry("xa", CadreLevel.COMMUNE),
            Map.entry("phuong", CadreLevel.COMMUNE),
            Map.entry("xa phuong", CadreLevel.COMMUNE),
            Map.entry("xa phuong thi tran", CadreLevel.COMMUNE),
            Map.entry("thon", CadreLevel.VILLAGE),
            Map.entry("ap", CadreLevel.VILLAGE),
            Map.entry("ban", CadreLevel.VILLAGE),
            Map.entry("thon ban", CadreLevel.VILLAGE),
            Map.entry("thon ap", CadreLevel.VILLAGE),
            Map.entry("to dan pho", CadreLevel.VILLAGE));

    private LevelWords() {}

    /** Empty for any other word. */
    static Optional<CadreLevel> read(String text) {
        String folded = Vietnamese.fold(text).replaceFirst("^(can bo )?cap ", "");
        return Optional.ofNullable(WORDS.get(folded));
    }

    /** Of the unit that somebody works for, where a list does not tell. */
    static CadreLevel of(UnitPath unit) {
        if (unit.communeId() != null) {
            return CadreLevel.COMMUNE;
        }
        return unit.districtId() != null ? CadreLevel.DISTRICT : CadreLevel.PROVINCE;
    }
}
