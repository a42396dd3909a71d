package vn.ntm.training.trainee.people;

/** The number of an identity card, as somebody tells it. */
public record CitizenIdInput(String citizenId) {}
