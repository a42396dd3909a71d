package vn.ntm.training.account.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTableTest {

    private final RateTable table = RateTable.load();

    @ParameterizedTest
    @CsvSource({
        "POST, /api/classes/0198/registration-lists, UPLOAD",
        "POST, /api//classes/0198/registration-lists/, UPLOAD",
        "GET,  /api/statistics.xlsx;v=1, EXPORT",
        "GET,  /api/certificates/2222-2222-2222, CHECK",
        "GET,  /certificates/2222-2222-2222, CHECK",
        "GET,  /api/units/search, SEARCH"
    })
    void what_is_expensive_is_counted_however_it_is_written(String method, String path, Costly what) {
        assertThat(table.of(method, path)).contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/classes", "/classes/0198", "/sign-in", "/api/classes/0198/registrations", "/l/abc"})
    void nothing_stands_in_the_way_of_twelve_thousand_people_who_register(String path) {
        assertThat(table.of("POST", path)).isEmpty();
    }

    @Test
    void pages_that_everybody_opens_are_not_counted() {
        assertThat(table.of("GET", "/classes/0198")).isEmpty();
        assertThat(table.of("GET", "/classes/0198/registration")).isEmpty();
    }
}
