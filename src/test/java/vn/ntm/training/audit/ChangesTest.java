package vn.ntm.training.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void of_an_edit_only_the_fields_that_differ_are_kept() throws JsonProcessingException {
        var changes = Changes.between(
                json("{\"title\": \"Lớp 1\", \"seats\": 30, \"note\": null}"),
                json("{\"title\": \"Lớp 1\", \"seats\": 40, \"note\": \"phòng họp\"}"));

        assertThat(changes.before()).isEqualTo(json("{\"seats\": 30, \"note\": null}"));
        assertThat(changes.after()).isEqualTo(json("{\"seats\": 40, \"note\": \"phòng họp\"}"));
    }

    @Test
    void fields_that_only_one_side_has_are_kept() throws JsonProcessingException {
        var changes = Changes.between(json("{\"old\": 1}"), json("{\"new\": 1}"));

        assertThat(changes.before()).isEqualTo(json("{\"old\": 1}"));
        assertThat(changes.after()).isEqualTo(json("{\"new\": 1}"));
    }

    @Test
    void of_a_new_thing_and_of_one_that_is_gone_everything_is_kept() throws JsonProcessingException {
        JsonNode thing = json("{\"title\": \"Lớp 1\"}");

        assertThat(Changes.between(null, thing)).isEqualTo(new Changes(null, thing));
        assertThat(Changes.between(thing, null)).isEqualTo(new Changes(thing, null));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
