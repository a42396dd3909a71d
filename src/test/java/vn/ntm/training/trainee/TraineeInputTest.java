package vn.ntm.training.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.unit.CadreLevel;

class TraineeInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Ánh", "H'Hen Niê", "K’Brêu", "Y. Moan", "Tôn Nữ-Hà"})
    void names_are_kept_as_written_in_NFC(String name) {
        String decomposed =
                "  " + Normalizer.normalize(name, Normalizer.Form.NFD).replace(" ", "  ");
        assertThat(checked(named(decomposed)).fullName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn 2, 1980, COMMUNE, 7, 0912345678, fullName, trainee.not-a-name",
        "#REF!, 1980, COMMUNE, 7, 0912345678, fullName, trainee.not-a-name",
        ", 1980, COMMUNE, 7, 0912345678, fullName, input.required",
        "Nguyễn An, 1899, COMMUNE, 7, 0912345678, birthYear, trainee.birth-year",
        "Nguyễn An, 2027, COMMUNE, 7, 0912345678, birthYear, trainee.birth-year",
        "Nguyễn An, , COMMUNE, 7, , birthYear, trainee.birth-year-or-phone",
        "Nguyễn An, 1980, COMMUNE, 7, 912345678, phone, trainee.phone-lost-zero",
        "Nguyễn An, 1980, COMMUNE, 7, 0412345678, phone, input.phone",
        "Nguyễn An, 1980, COMMUNE, , 0912345678, unitId, input.required",
        "Nguyễn An, 1980, CENTRAL, 7, 0912345678, unitId, trainee.central-without-unit",
        "Nguyễn An, 1980, , 7, 0912345678, cadreLevel, input.required"
    })
    void what_cannot_be_is_told_by_field(
            String name, Integer birthYear, CadreLevel level, Long unit, String phone, String field, String code) {
        var input = new TraineeInput(name, null, birthYear, null, null, level, unit, phone, null);
        assertThatThrownBy(() -> checked(input))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(
                        problem -> assertThat(problem.fields()).singleElement().satisfies(wrong -> {
                            assertThat(wrong.name()).isEqualTo("trainee." + field);
                            assertThat(wrong.code()).isEqualTo(code);
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912 345 678", "+84 912.345.678", "84912345678", "0912-345-678"})
    void phones_are_stored_in_one_form(String phone) {
        var input = new TraineeInput("Lê An", Gender.MALE, null, null, null, CadreLevel.COMMUNE, 7L, phone, "");
        assertThat(checked(input).phone()).isEqualTo("+84912345678");
    }

    private static TraineeInput named(String name) {
        return new TraineeInput(name, Gender.FEMALE, 1980, "", null, CadreLevel.CENTRAL, null, null, null);
    }

    private static TraineeInput checked(TraineeInput input) {
        var check = new InputCheck();
        TraineeInput checked = input.checked(check.below("trainee"), 2026);
        check.done();
        return checked;
    }
}
