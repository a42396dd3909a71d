package vn.ntm.training.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;

class PasswordRulesTest {

    @Test
    void a_sentence_that_is_easy_to_remember_is_good_enough() {
        assertThat(wrong("ao sâu nước cả", "an.nguyen")).isEmpty();
    }

    @Test
    void less_than_twelve_characters_are_too_few() {
        assertThat(wrong("mười một ký", "an.nguyen")).containsExactly("account.password-short");
        assertThat(wrong("mười hai ký.", "an.nguyen")).isEmpty();
    }

    @Test
    void a_letter_counts_once_however_it_is_composed() {
        assertThat(wrong(Normalizer.normalize("ễễễễễễ", Normalizer.Form.NFD), "an.nguyen"))
                .containsExactly("account.password-short");
    }

    @Test
    void the_same_few_characters_over_and_over_are_no_password() {
        assertThat(wrong("121212121212", "an.nguyen")).containsExactly("account.password-simple");
    }

    @Test
    void a_password_does_not_contain_the_username() {
        assertThat(wrong("của tôi là An.Nguyen!", "an.nguyen")).containsExactly("account.password-has-username");
    }

    @Test
    void what_is_longer_than_any_password_is_not_hashed() {
        assertThat(wrong("dài lắm ".repeat(26), "an.nguyen")).containsExactly("input.too-long");
        assertThat(PasswordRules.isImpossible("dài lắm ".repeat(26))).isTrue();
        assertThat(PasswordRules.isImpossible("")).isTrue();
        assertThat(PasswordRules.isImpossible(null)).isTrue();
        assertThat(PasswordRules.isImpossible("x")).isFalse();
    }

    @Test
    void a_missing_password_is_told_as_missing() {
        assertThat(wrong(null, "an.nguyen")).containsExactly("input.required");
    }

    private static List<String> wrong(String password, String username) {
        try {
            var check = new InputCheck();
            PasswordRules.check(check, "password", password, username);
            check.done();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.fields().stream().map(InvalidInput.Field::code).toList();
        }
    }
}
