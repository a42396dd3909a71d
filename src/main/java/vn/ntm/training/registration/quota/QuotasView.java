package vn.ntm.training.registration.quota;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.unit.CadreLevel;

/**
 * How the seats of a class are given, and how many of them are taken.
 *
 * @param capacity null: no limit
 * @param taken seats that people have, are offered, or that are held without names
 */
public record QuotasView(
        Integer capacity,
        int taken,
        int waiting,
        WaitingListMode waitingListMode,
        int offerHours,
        boolean siteLimit,
        List<QuotaView> items,
        int version) {

    /**
     * One quota.
     *
     * @param unit name of the area with what it lies in; null: everywhere
     */
    public record QuotaView(UUID id, Long unitId, String unit, CadreLevel cadreLevel, int seats, int taken) {

        QuotasInput.Part part() {
            return new QuotasInput.Part(unitId, cadreLevel, seats);
        }

        @JsonIgnore
        public boolean isFull() {
            return taken >= seats;
        }
    }

    QuotasInput input() {
        return new QuotasInput(items.stream().map(QuotaView::part).toList(), waitingListMode, offerHours, siteLimit);
    }
}
