package vn.ntm.training.trainee.people;

/** All that is told of the number of an identity card: its last three digits. */
public record CitizenIdEnding(String ending) {}
