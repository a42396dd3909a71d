package vn.ntm.training.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Classes that were held and attended, for statistics to count. */
@ApplicationScoped
class GivenAttendance {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 20);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);
    private static final LocalDate AFTER_THE_MERGER = LocalDate.of(2025, 9, 9);

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @Inject
    RollTaking rolls;

    GivenClass classOn(LocalDate day, String curriculum) {
        return rows.classOn(day).teaching(curriculum);
    }

    /** All of them were in the room. */
    void all(GivenClass held, UUID... registrations) {
        UUID site = held.site(rows.unit("L63", "22273", MAY).lowest());
        clock.set(held.duringFirstSession());
        for (UUID registration : registrations) {
            mark(held, site, registration, MarkStatus.PRESENT);
        }
        clock.reset();
    }

    void mark(GivenClass held, UUID site, UUID registration, MarkStatus status) {
        rolls.handIn(
                held.session(), site, new RollInput(null, List.of(new RollInput.Mark(registration, status, null))));
    }

    /**
     * 9 participations: of four communes (undivided, divided, merged by a way that nobody knows for whole, divided without
     * a main part), an island district that became a commune, a district, a province, the Ministry, and one after the
     * merger. 70 were declared for the divided commune and 30 for the whole country.
     */
    void aMixedYear(String curriculum) {
        UnitPath divided = unit("22225");
        GivenClass may = classOn(MAY, curriculum);
        all(
                may,
                may.registered("Xã trọn vẹn", unit("22273"), CadreLevel.COMMUNE, null),
                may.registered("Xã chia đôi", divided, CadreLevel.COMMUNE, null),
                may.registered("Phường nhập đầu năm 2025", unit("00010"), CadreLevel.COMMUNE, null),
                may.registered("Xã chưa rõ", unit("18796"), CadreLevel.VILLAGE, null),
                may.registered("Đảo không có xã", unit("755"), CadreLevel.DISTRICT, null));
        declared(may, divided.lowest(), "COMMUNE", 70);
        declared(may, null, null, 30);
        GivenClass june = classOn(JUNE, curriculum);
        all(
                june,
                june.registered("Cán bộ huyện", unit("562"), CadreLevel.DISTRICT, null),
                june.registered("Cán bộ tỉnh", unit("54"), CadreLevel.PROVINCE, null),
                june.registered("Cán bộ trung ương", null, CadreLevel.CENTRAL, null));
        GivenClass later = classOn(AFTER_THE_MERGER, curriculum);
        all(later, later.registered("Xã mới", rows.unit("N34", "22255", AFTER_THE_MERGER), CadreLevel.COMMUNE, null));
    }

    private UnitPath unit(String code) {
        return rows.unit("L63", code, MAY);
    }

    void declared(GivenClass held, Long unit, String level, int count) {
        rows.execute("""
                insert into declared_participation
                  (class_id, unit_id, cadre_level, count, source_document, held_on, recorded_at)
                values (?, ?, ?, ?, 'Báo cáo 12/BC', ?, ?)
                """, held.id(), unit, level, count, MAY, Timestamp.from(held.duringFirstSession()));
    }
}
