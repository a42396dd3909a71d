package vn.ntm.training.registration.quota;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.unit.CadreLevel;

/**
 * How the seats of a class are to be given, all of it; what is absent has its default.
 *
 * @param offerHours for an answer, where seats are offered; default 24
 * @param siteLimit whether the seats of a site are a limit, and not a mere note
 */
public record QuotasInput(List<Part> items, WaitingListMode waitingListMode, Integer offerHours, Boolean siteLimit) {

    private static final int MOST_QUOTAS = 4_000;
    private static final int MOST_SEATS = 1_000_000;
    private static final int MOST_HOURS = 24 * 14;
    private static final int USUAL_HOURS = 24;

    /**
     * Seats for a part of the people, at most.
     *
     * @param unitId of an area; null: everywhere
     * @param cadreLevel null: all levels
     */
    public record Part(Long unitId, CadreLevel cadreLevel, Integer seats) {

        boolean isOf(Part other) {
            return Objects.equals(unitId, other.unitId) && cadreLevel == other.cadreLevel;
        }
    }

    QuotasInput checked() {
        var check = new InputCheck();
        List<Part> parts = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        check.each("items", items, MOST_QUOTAS, (below, part) -> {
            below.number("seats", below.required("seats", part.seats()), 0, MOST_SEATS);
            below.that(part.unitId() != null || part.cadreLevel() != null, "unitId", "quota.of-nothing");
            below.that(
                    seen.add(Stream.<Object>of(String.valueOf(part.unitId()), String.valueOf(part.cadreLevel()))
                            .toList()),
                    "unitId",
                    "quota.twice");
            parts.add(part);
        });
        var checked = new QuotasInput(
                parts,
                Objects.requireNonNullElse(waitingListMode, WaitingListMode.AUTOMATIC),
                check.number("offerHours", Objects.requireNonNullElse(offerHours, USUAL_HOURS), 1, MOST_HOURS),
                Boolean.TRUE.equals(siteLimit));
        check.done();
        return checked;
    }

    /** The same with one more part, or other seats for one that is there. */
    QuotasInput with(Part part) {
        List<Part> others = new ArrayList<>(without(part).items());
        others.add(part);
        return new QuotasInput(others, waitingListMode, offerHours, siteLimit);
    }

    QuotasInput without(Part part) {
        return new QuotasInput(
                items.stream().filter(other -> !other.isOf(part)).toList(), waitingListMode, offerHours, siteLimit);
    }

    QuotasInput withTerms(WaitingListMode mode, Integer hours, boolean limitedBySites) {
        return new QuotasInput(items, mode, hours, limitedBySites);
    }
}
