package vn.ntm.training.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/**
 * The cadres that a province can send in a time in which its areas stayed the same: the same ones, class after class. They
 * sit in communes that existed from the first day of that time to the last.
 */
final class SyntheticCadres {

    private static final List<String> PROVINCE_POSITIONS =
            List.of("Phó Chánh Văn phòng", "Trưởng phòng Nghiệp vụ", "Chuyên viên", "Chuyên viên chính");
    private static final List<String> DISTRICT_POSITIONS =
            List.of("Phó Trưởng phòng", "Chuyên viên", "Chuyên viên phụ trách nông thôn mới", "Trưởng phòng");
    private static final List<String> COMMUNE_POSITIONS = List.of(
            "Phó Chủ tịch UBND",
            "Công chức chuyên trách nông thôn mới",
            "Chủ tịch Hội Nông dân",
            "Chủ tịch Hội Liên hiệp Phụ nữ",
            "Công chức địa chính - nông nghiệp",
            "Bí thư Đoàn Thanh niên");

    /** Cadres of a province who are sent to classes in turn. */
    private static final int POOL = 60;

    private final Units units;
    private final LocalDate from;
    private final LocalDate to;

    SyntheticCadres(Units units, LocalDate from, LocalDate to) {
        this.units = units;
        this.from = from;
        this.to = to;
    }

    /** All cadres of one province, in a fixed order that mixes the levels, so that any stretch of it has all of them. */
    List<SyntheticCadre> of(UnitView province) {
        RandomGenerator random = new SplittableRandom(province.id() * 31 + from.getYear());
        List<SyntheticCadre> cadres = new ArrayList<>();
        List<UnitView> communes = lastingCommunes(province);
        while (cadres.size() < POOL) {
            cadres.add(draw(province, communes.get(random.nextInt(communes.size())), cadres.size(), random));
        }
        return cadres;
    }

    private List<UnitView> lastingCommunes(UnitView province) {
        return units.communesOn(province.id(), from).stream()
                .filter(commune -> units.findOn(commune.id(), to)
                        .filter(later -> later.name().equals(commune.name()))
                        .filter(later -> later.parentId().equals(commune.parentId()))
                        .isPresent())
                .toList();
    }

    private String districtOf(UnitView commune) {
        return units.findOn(commune.parentId(), from)
                .filter(parent -> parent.level() == UnitLevel.DISTRICT)
                .map(UnitView::name)
                .orElse("");
    }

    private SyntheticCadre draw(UnitView province, UnitView commune, int ordinal, RandomGenerator random) {
        String district = districtOf(commune);
        return switch (level(ordinal, district)) {
            case PROVINCE ->
                cadre(CadreLevel.PROVINCE, "", "", province, "Văn phòng Điều phối nông thôn mới", ordinal, random);
            case DISTRICT -> cadre(CadreLevel.DISTRICT, "", district, province, "UBND " + district, ordinal, random);
            default ->
                cadre(
                        CadreLevel.COMMUNE,
                        commune.name(),
                        district,
                        province,
                        "UBND " + commune.name(),
                        ordinal,
                        random);
        };
    }

    /** Of each ten one of the province, three of districts while there are any, the others of communes. */
    private static CadreLevel level(int ordinal, String district) {
        int place = ordinal % 10;
        if (place == 0) {
            return CadreLevel.PROVINCE;
        }
        return place <= 3 && !district.isEmpty() ? CadreLevel.DISTRICT : CadreLevel.COMMUNE;
    }

    private static SyntheticCadre cadre(
            CadreLevel level,
            String commune,
            String district,
            UnitView province,
            String organisation,
            int ordinal,
            RandomGenerator random) {
        boolean female = random.nextInt(100) < 38;
        List<String> positions =
                switch (level) {
                    case PROVINCE -> PROVINCE_POSITIONS;
                    case DISTRICT -> DISTRICT_POSITIONS;
                    default -> COMMUNE_POSITIONS;
                };
        return new SyntheticCadre(
                SyntheticNames.draw(female, random),
                female,
                1966 + random.nextInt(34),
                positions.get(random.nextInt(positions.size())),
                organisation,
                level,
                commune,
                district,
                province.name(),
                "0990%03d%03d".formatted(province.id() % 1000, ordinal));
    }
}
