package vn.ntm.training.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.text.Language;

class FieldChangesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FieldChanges CHANGES = new FieldChanges(AuditWords.of(Language.VI));

    @Test
    void a_field_is_told_before_and_after_in_the_words_and_formats_of_the_pages() throws Exception {
        assertThat(CHANGES.between(
                        json("{\"status\":\"DRAFT\",\"startsAt\":\"2026-08-03T01:00:00Z\",\"certificate\":false}"),
                        json("{\"status\":\"PUBLISHED\",\"startsAt\":\"2026-08-04T01:30:00Z\",\"certificate\":true}")))
                .containsExactly(
                        new FieldChange("Giấy chứng nhận", "không", "có", false),
                        new FieldChange("Bắt đầu", "03/08/2026 08:00", "04/08/2026 08:30", false),
                        new FieldChange("Trạng thái", "Bản nháp", "Đã công bố", false));
    }

    @Test
    void what_came_and_what_went_has_one_side_only() throws Exception {
        assertThat(CHANGES.between(null, json("{\"documentDate\":\"2026-01-05\",\"address\":null,\"areaUnitIds\":[]}")))
                .containsExactly(new FieldChange("Ngày văn bản", null, "05/01/2026", false));
        assertThat(CHANGES.between(json("{\"name\":\"Hội trường\"}"), null))
                .containsExactly(new FieldChange("Tên", "Hội trường", null, false));
    }

    @Test
    void what_lies_deeper_is_named_by_its_path_and_lists_stay_together() throws Exception {
        assertThat(
                        CHANGES.between(
                                null,
                                json(
                                        "{\"trainers\":[{\"fullName\":\"An\"},{\"fullName\":\"Bình\"}],\"audienceLevels\":[\"COMMUNE\",\"VILLAGE\"]}")))
                .extracting(FieldChange::field, FieldChange::after)
                .containsExactly(
                        tuple("Đối tượng", "Cấp xã, Cấp thôn"),
                        tuple("Giảng viên › 1 › Họ và tên", "An"),
                        tuple("Giảng viên › 2 › Họ và tên", "Bình"));
    }

    @Test
    void units_are_left_to_be_named_and_keys_are_left_out() throws Exception {
        assertThat(CHANGES.between(json("{\"id\":\"1\",\"version\":1}"), json("{\"organiserUnitId\":7}")))
                .containsExactly(new FieldChange("Đơn vị tổ chức", null, "7", true));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }
}
