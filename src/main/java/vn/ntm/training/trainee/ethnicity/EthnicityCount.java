package vn.ntm.training.trainee.ethnicity;

/** @param people null: fewer than five, which would point at somebody */
public record EthnicityCount(String code, String name, Integer people) {}
