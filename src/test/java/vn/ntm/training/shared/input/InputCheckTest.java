package vn.ntm.training.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.StaleVersion;

class InputCheckTest {

    private final InputCheck check = new InputCheck();

    @Test
    void text_is_stored_in_one_form() {
        assertThat(check.text("t", "  Ho\u0300a \u00a0 An ", 100)).isEqualTo("Hòa An");
        assertThat(check.text("t", " \u00a0 ", 100)).isNull();
        check.done();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_each_field_once() {
        check.requiredText("title", null, 10);
        check.number("seats", 0, 1, 9);
        check.that(false, "seats", "input.required");
        InputCheck below = check.below("sessions[2]");
        below.text("tool", "x".repeat(11), 10);

        assertThatThrownBy(check::done)
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.fields())
                        .extracting(InvalidInput.Field::name)
                        .containsExactly("title", "seats", "sessions[2].tool"));
    }

    @Test
    void a_list_is_checked_item_by_item_up_to_its_limit() {
        check.each("items", Arrays.asList("a", null, "c", "d"), 3, (below, item) -> below.text("name", item + "xx", 2));

        assertThatThrownBy(check::done)
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.fields())
                        .extracting(InvalidInput.Field::name)
                        .containsExactly("items", "items[0].name", "items[1]", "items[2].name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ud800b"})
    void a_character_that_cannot_be_stored_is_refused(String text) {
        check.text("t", text, 100);

        assertThatThrownBy(check::done).isInstanceOf(InvalidInput.class);
    }

    @Test
    void an_address_with_accents_is_refused_with_the_reason_since_no_mail_reaches_it() {
        assertThat(check.email("own", " lan.anh+1@xa.example.vn ")).isEqualTo("lan.anh+1@xa.example.vn");
        check.email("accents", "hữu@xa.example.vn");
        check.email("domain", "an@xã.example.vn");
        check.email("none", "an.example.vn");

        assertThatThrownBy(check::done)
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.fields())
                        .extracting(InvalidInput.Field::name, InvalidInput.Field::code)
                        .containsExactly(
                                tuple("accents", "input.email-accents"),
                                tuple("domain", "input.email-accents"),
                                tuple("none", "input.email")));
    }

    @Test
    void a_letter_outside_of_the_basic_plane_is_fine() {
        assertThat(check.text("t", "𠀋 😀", 100)).isEqualTo("𠀋 😀");
        check.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://x.vn", "zoom.us/j/1", "http:///x", "https://a b", "http://"})
    void only_the_web_is_linked_to(String address) {
        check.webAddress("link", address);

        assertThatThrownBy(check::done).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://zoom.us/j/123?pwd=a%20b", "HTTP://10.0.0.1:8080/x", "https://hop.vn/phòng"})
    void an_address_of_the_web_is_taken(String address) {
        assertThat(check.webAddress("link", address)).isEqualTo(address);
        check.done();
    }

    @Test
    void a_year_with_a_digit_astray_is_no_date() {
        check.date("on", LocalDate.of(206, 9, 1));

        assertThatThrownBy(check::done).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_version_matches_any_of_those_that_the_caller_saw() {
        IfMatch.valueOf("*").check(7);
        IfMatch.valueOf("\"6\", W/\"7\"").check(7);
        assertThatThrownBy(() -> IfMatch.valueOf("\"6\"").check(7)).isInstanceOf(StaleVersion.class);
    }
}
