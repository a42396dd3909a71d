package vn.ntm.training.curriculum;

/**
 * What came of an official list.
 *
 * @param created modules that the curriculum did not have yet
 * @param confirmed modules that have their official title now
 * @param guessedEncoding of a text that is no UTF-8; null otherwise
 */
public record ModuleListOutcome(String curriculum, int created, int confirmed, String guessedEncoding) {}
