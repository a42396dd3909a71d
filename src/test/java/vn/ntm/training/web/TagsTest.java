package vn.ntm.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;

@QuarkusTest
@ActivateRequestContext
class TagsTest {

    private static final FormErrors ERRORS = new FormErrors(null, Map.of("title", "Cần điền trường này."));

    @Inject
    Engine engine;

    @Test
    void a_field_gives_back_what_was_typed_and_says_at_it_what_is_wrong() {
        String field = render(
                "{#textField name='title' label='Tên' value=typed errors=errors hint='Ngắn gọn' maxlength=20 /}");
        assertThat(field)
                .contains("<label class=\"form-label\" for=\"title\">Tên <span", "value=\"&lt;b&gt;&quot;\"")
                .contains("is-invalid", "aria-invalid=\"true\" aria-describedby=\"title-error title-hint\"")
                .contains("id=\"title-error\">Cần điền trường này.", "id=\"title-hint\">Ngắn gọn", "maxlength=\"20\"");
    }

    @Test
    void a_field_without_anything_wrong_needs_neither_value_nor_errors() {
        assertThat(render("{#textField name='q' label='Tìm' required=true /}"))
                .contains("value=\"\" required")
                .doesNotContain("invalid", "aria-describedby", "ntm-optional");
        assertThat(render("{#dateTimeField name='at' label='Lúc' errors=errors /}"))
                .contains("datetime-local");
        assertThat(render("{#dateTimeField name='on' label='Ngày' dateOnly=true /}"))
                .contains("type=\"date\"");
        assertThat(render("{#textareaField name='note' label='Ghi chú' value=typed errors=errors /}"))
                .contains("rows=\"4\"", ">&lt;b&gt;&quot;</textarea>");
        assertThat(render("{#checkField name='yes' label='Có' checked=true errors=errors /}"))
                .contains("value=\"true\"", " checked");
        assertThat(render("{#checkField name='yes' label='Có' /}")).doesNotContain(" checked");
    }

    @Test
    void a_choice_shows_the_option_that_was_sent() {
        assertThat(render("""
                        {#selectField name='status' label='Trạng thái' errors=errors empty='Tất cả'}\
                        {#for status in statuses}{#option value=status selected='HELD' text=frame:classStatus(status) /}{/for}\
                        {/selectField}"""))
                .contains("<option value=\"\">Tất cả</option>", "<option value=\"HELD\" selected>Đã tổ chức</option>")
                .contains("<option value=\"DRAFT\">Bản nháp</option>");
    }

    @Test
    void all_that_is_wrong_stands_above_the_form_with_links_to_the_fields() {
        assertThat(render("{#errorSummary errors=errors /}"))
                .contains("role=\"alert\"", "<a href=\"#title\">Cần điền trường này.</a>");
        assertThat(render("{#errorSummary errors=none /}")).isBlank();
    }

    @Test
    void a_step_that_cannot_be_undone_is_asked_for_twice() {
        assertThat(
                        render(
                                "{#confirm action='/x/removal' label='Xóa' question='Xóa hẳn?'}<input name=\"reason\">{/confirm}"))
                .contains(
                        "<summary class=\"btn btn-outline-danger\">Xóa</summary>",
                        "method=\"post\" action=\"/x/removal\"")
                .contains(
                        "<p>Xóa hẳn?</p>", "<input name=\"reason\">", "<button class=\"btn btn-danger\">Xóa</button>");
    }

    @Test
    void a_list_tells_what_it_shows_of_how_many_and_where_the_rest_is() {
        assertThat(render("{#pager page=page /}")).contains("3–4 trong 1.205", "rel=\"prev\"", "page=2\"");
        assertThat(render("{#sortHeader by='title' text='Tên' /}")).contains("aria-sort=\"none\"", "sort=title");
        assertThat(render("{#filterBar}{#textField name='q' label='Tìm' /}{/filterBar}"))
                .contains("method=\"get\"", "name=\"q\"", "Lọc");
        assertThat(render("{#empty text='Chưa có gì.' /}")).contains("<p>Chưa có gì.</p>");
        assertThat(render("{#empty text='Chưa có gì.'}<a href=\"/\">x</a>{/empty}"))
                .contains("Chưa có gì.", "<a href");
    }

    @Test
    void places_states_and_work_in_progress_have_one_look() {
        assertThat(render("{#crumbs}{#crumb href='/classes' text='Lớp' /}{#crumb text='Một' /}{/crumbs}"))
                .contains("<li><a href=\"/classes\">Lớp</a></li>", "<span aria-current=\"page\">Một</span>");
        assertThat(render("{#classStatus status=statuses.get(0) /}{#badge tone='good' text='Có mặt' /}"))
                .contains("ntm-quiet\">Bản nháp<", "ntm-good\">Có mặt<");
        assertThat(render("{#notice}Chú ý{/notice}")).contains("ntm-info\" role=\"note\">Chú ý");
        assertThat(render("{#progress url='/p' done=10 total=1000 text='Đang đọc' /}"))
                .contains("hx-get=\"/p\"", "10/1.000", "value=\"10\" max=\"1000\"");
        assertThat(render("{#progress url='/p' done=0 total=0 text='Đang đọc' /}"))
                .doesNotContain("max=");
        assertThat(render("{#refresh seconds=5 /}")).contains("<noscript><meta http-equiv=\"refresh\" content=\"5\">");
    }

    @Test
    void an_area_is_found_without_accents_and_without_a_script() {
        assertThat(render("{#areaPicker name='unitId' label='Đơn vị' typed='phu tho' level='PROVINCE' errors=none /}"))
                .contains("name=\"unitIdQuery\"", "value=\"phu tho\"", "type=\"radio\"", "Tỉnh Phú Thọ")
                .contains("hx-get=\"/units/search?field=unitId&amp;level=PROVINCE\"");
        assertThat(render("{#areaPicker name='unitId' label='Đơn vị' errors=none required=true /}"))
                .doesNotContain("type=\"radio\"", "ntm-optional");
    }

    private String render(String template) {
        return engine.parse(template)
                .data("typed", "<b>\"")
                .data("errors", ERRORS)
                .data("none", FormErrors.NONE)
                .data("statuses", List.of(ClassStatus.values()))
                .data("page", new Page<>(List.of(1, 2), 1205, 1, 2))
                .render();
    }
}
