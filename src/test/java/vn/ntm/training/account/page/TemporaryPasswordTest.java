package vn.ntm.training.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.password.PasswordRules;
import vn.ntm.training.shared.input.InputCheck;

class TemporaryPasswordTest {

    @Test
    void every_one_keeps_the_rules_and_none_comes_twice() {
        var made = Stream.generate(() -> TemporaryPassword.next("abc"))
                .limit(2_000)
                .collect(Collectors.toSet());
        assertThat(made).hasSize(2_000).allSatisfy(password -> {
            var check = new InputCheck();
            PasswordRules.check(check, "password", password, "abc");
            check.done();
            assertThat(password).hasSize(19).doesNotContain("0", "o", "1", "l", "i");
        });
    }

    @Test
    void the_username_is_never_in_it() {
        // Every password but those without this letter would break the rule.
        assertThat(Stream.generate(() -> TemporaryPassword.next("a")).limit(200))
                .allSatisfy(password -> assertThat(password).doesNotContain("a"));
    }
}
