package vn.ntm.training.unit;

/**
 * A unit with all that it lies in on one day, as it is frozen in a registration.
 *
 * @param communeId null for a district or a province
 * @param districtId null for a province, and for everything from 01/07/2025 on
 * @param text {@code Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên}
 */
public record UnitPath(Long communeId, Long districtId, Long provinceId, String text) {

    /** The unit itself: the lowest of the three. */
    public long lowest() {
        if (communeId != null) {
            return communeId;
        }
        return districtId != null ? districtId : provinceId;
    }
}
