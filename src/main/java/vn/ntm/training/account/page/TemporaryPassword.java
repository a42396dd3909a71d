package vn.ntm.training.account.page;

import java.security.SecureRandom;
import java.util.stream.Stream;

/** Makes passwords to be read out or copied by hand, and replaced at the first sign-in. */
final class TemporaryPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without what is easily taken for something else: 0 and o, 1 and l and i. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private TemporaryPassword() {}

    /** 79 random bits in four groups: {@code k7mq-2hxd-9pwn-tv4c}. Never with the username in it, which no password may have. */
    static String next(String username) {
        return Stream.generate(TemporaryPassword::any)
                .filter(password -> username.isEmpty() || !password.contains(username))
                .filter(password -> password.chars().distinct().count() > GROUP)
                .findFirst()
                .orElseThrow();
    }

    private static String any() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
