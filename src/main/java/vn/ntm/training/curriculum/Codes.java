package vn.ntm.training.curriculum;

import vn.ntm.training.shared.input.InputCheck;

/** Codes of curricula and modules: they stand in addresses and in lists that people type. */
final class Codes {

    private Codes() {}

    static String checked(InputCheck check, String code) {
        String clean = check.requiredText("code", code, 50);
        check.that(clean == null || isOne(clean), "code", "curriculum.code-form");
        return clean;
    }

    static boolean isOne(String code) {
        return code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    }
}
