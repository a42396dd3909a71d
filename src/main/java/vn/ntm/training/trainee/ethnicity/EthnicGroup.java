package vn.ntm.training.trainee.ethnicity;

/** One of the 54 of Vietnam. */
public record EthnicGroup(String code, String name) {}
