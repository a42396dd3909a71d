package vn.ntm.training.registration.list;

import vn.ntm.training.shared.text.Language;

/**
 * A file as it was sent.
 *
 * @param dryRun only tell what would happen
 * @param language of what is told about it
 * @param by who sent it, null when nobody is signed in
 */
record ListUpload(String fileName, byte[] content, boolean dryRun, Language language, String by) {}
