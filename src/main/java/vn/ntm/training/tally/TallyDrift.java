package vn.ntm.training.tally;

/**
 * A cell of the tally that did not say what the rows say.
 *
 * @param basis REGISTERED or PARTICIPATION
 * @param unitId null for the Ministry
 * @param difference how many more the rows were
 */
public record TallyDrift(String basis, Long unitId, String cadreLevel, String gender, long difference) {}
