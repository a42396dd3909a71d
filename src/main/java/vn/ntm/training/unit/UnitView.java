package vn.ntm.training.unit;

import java.time.LocalDate;

/**
 * A unit as it was on one day.
 *
 * @param era {@code L63} until 30/06/2025, {@code N34} since
 * @param code official code, unique only within its era
 * @param name with its type: {@code Xã Hòa An}
 * @param parentId null for a province
 * @param path the unit and what it lies in: {@code Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên}
 * @param validFrom first day of this name, type and parent; 2021-01-01 means on that day or before
 * @param validTo first day on which they are no longer valid, null while they are
 */
public record UnitView(
        long id,
        String era,
        String code,
        UnitLevel level,
        String type,
        String name,
        Long parentId,
        String path,
        LocalDate validFrom,
        LocalDate validTo) {}
