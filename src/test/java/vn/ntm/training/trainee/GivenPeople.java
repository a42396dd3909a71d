package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.Units;

/** People for tests, with names that no other test uses. */
@ApplicationScoped
public class GivenPeople {

    private static final String[] SYLLABLES = {
        "An", "Bình", "Cường", "Dũng", "Đức", "Giang", "Hạnh", "Khánh", "Lâm", "Minh", "Nga", "Oanh", "Phúc", "Quý",
        "Sơn", "Tâm", "Uyên", "Vinh", "Xuân", "Yến"
    };

    @Inject
    GivenRows rows;

    @Inject
    Units units;

    private final Random random = new Random();

    /** Five given names in a row: nobody else is called so. */
    public String name() {
        var name = new StringBuilder("Nguyễn");
        for (int i = 0; i < 5; i++) {
            name.append(' ').append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }

    public String phone() {
        return "+849" + (10_000_000 + random.nextInt(89_999_999));
    }

    public UUID person(String name, Integer birthYear, Long unit, String phone) {
        UUID id = rows.trainee(name, "FEMALE", unit == null ? CadreLevel.CENTRAL : CadreLevel.COMMUNE);
        rows.execute(
                "update trainee set birth_year = ?, unit_id = ?, phone = ? where id = ?", birthYear, unit, phone, id);
        return id;
    }

    /** The person agreed to the first version of the text, by the own account. */
    public void agreed(UUID person, String purpose) {
        rows.execute("""
                insert into consent (trainee_id, purpose, version, language, way, given_at)
                values (?, ?, 1, 'vi', 'ACCOUNT', '2026-08-01')""", person, purpose);
    }

    /** A province of today with two of its communes. */
    public record Area(long province, long commune, long sibling) {}

    public Area area(int number) {
        LocalDate day = LocalDate.of(2026, 7, 1);
        long province = units.provincesOn(day).get(number).id();
        List<Long> communes =
                units.communesOn(province, day).stream().map(unit -> unit.id()).toList();
        return new Area(province, communes.get(0), communes.get(1));
    }
}
