package vn.ntm.training.trainee.ethnicity;

/**
 * The groups of fewer than five people each, which would point at somebody, are one of these without code, name and number:
 * that a group is there at all would tell too much of a small place.
 */
public record EthnicityCount(String code, String name, Integer people) {

    static final EthnicityCount SMALL = new EthnicityCount(null, null, null);

    static EthnicityCount of(EthnicGroup group, long people) {
        return new EthnicityCount(group.code(), group.name(), Math.toIntExact(people));
    }
}
