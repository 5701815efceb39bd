package org.niangjia.desk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.desk.form.DrawnForm.VISIT;
import static org.niangjia.desk.form.DrawnForm.html;
import static org.niangjia.desk.form.DrawnForm.page;
import static org.niangjia.desk.form.DrawnForm.tag;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.engine.form.FieldError;
import org.springframework.web.util.HtmlUtils;

class FormPageTests {

    private static final Map<String, List<String>> TYPED = Map.of(
            "channel", List.of("VISIT"),
            "visitors", List.of("六"),
            "name", List.of("张测试"),
            "facts", List.of("第一行\n第二行"),
            "topics", List.of("WAGE", "OTHER"),
            "union", List.of("421087001"),
            "consent", List.of("true"),
            "caseTitle", List.of("改过的标题"));

    @Test
    void asksEveryQuestionByItsLabel() {
        String html = html("fields", page().blank());

        VISIT.form().fields().forEach(field -> assertThat(html).contains(field.label()));
        assertThat(html).contains("走访代表不超过 5 人", "<strong>当面</strong>", "<legend>信访人</legend>");
        assertThat(html)
                .contains(
                        "<label class=\"field-label\" for=\"f-name\">姓名 <span class=\"field-required\">必填</span></label>");
    }

    @Test
    void offersThePhoneTheRightKeyboard() {
        String html = html("fields", page().blank());

        assertThat(tag(html, "f-visitors")).contains("inputmode=\"numeric\"").contains("type=\"text\"");
        assertThat(tag(html, "f-amount")).contains("inputmode=\"decimal\"");
        assertThat(tag(html, "f-receivedOn")).contains("type=\"date\"").contains("max=\"2026-11-21\"");
        assertThat(tag(html, "f-meetingAt")).contains("type=\"datetime-local\"").contains("min=\"2026-11-21T00:00\"");
    }

    /** A browser that stops at {@code maxlength} drops the end of what is pasted without a word. */
    @Test
    void countsCharactersAndCutsNothing() {
        String html = html("fields", page().blank());

        assertThat(tag(html, "f-facts")).contains("data-longest=\"1000\"").contains("data-counter=\"还可输入 {0} 字\"");
        assertThat(html).doesNotContain("maxlength");
    }

    @Test
    void saysWhereOnlyWholeNumbersFit() {
        String html = html("fields", page().blank());

        assertThat(tag(html, "f-visitors")).contains("aria-describedby=\"f-visitors-hint\"");
        assertThat(html).containsOnlyOnce("请填整数。");
    }

    @Test
    void keepsEverythingThatWasTyped() {
        String html = html("fields", page().again(TYPED, List.of()));

        assertThat(tag(html, "f-visitors")).contains("value=\"六\"");
        assertThat(tag(html, "f-channel-VISIT")).contains("checked");
        assertThat(tag(html, "f-channel")).doesNotContain("checked");
        assertThat(tag(html, "f-topics")).contains("checked");
        assertThat(tag(html, "f-topics-INJURY")).doesNotContain("checked");
        assertThat(tag(html, "f-consent")).contains("checked");
        assertThat(html).contains("第一行\n第二行</textarea>", "value=\"421087001\" selected=\"selected\"");
    }

    @Test
    void showsWhatIsKnownAndTakesNoChangeOfIt() {
        assertThat(html("fields", page().again(TYPED, List.of())))
                .contains("张测试的来访")
                .doesNotContain("改过的标题")
                .doesNotContain("name=\"caseTitle\"");
    }

    @Test
    void tellsErrorsAtTheTopAndBesideTheField() {
        FormView view = page().again(
                        TYPED,
                        List.of(
                                new FieldError("visitors", "“来访人数”最多为 5。"),
                                new FieldError("topics", "请选择“诉求类别”。"),
                                new FieldError("status", "这张表单没有“status”这一项，请去掉后再提交。")));

        String summary = html("errors", view);
        String fields = html("fields", view);

        assertThat(summary)
                .contains("还有 3 处需要更正", "tabindex=\"-1\"", "<a href=\"#f-visitors\">“来访人数”最多为 5。</a>")
                .contains("<span>这张表单没有“status”这一项，请去掉后再提交。</span>");
        assertThat(tag(fields, "f-visitors"))
                .contains("aria-invalid=\"true\"")
                .contains("aria-describedby=\"f-visitors-hint f-visitors-error\"");
        assertThat(tag(fields, "f-topics")).contains("aria-invalid=\"true\"");
        assertThat(tag(fields, "f-visitors-error")).isNotEmpty();
        assertThat(html("errors", page().blank())).isBlank();
    }

    @Test
    void marksWhatIsNotNeededNow() {
        String html = html("fields", page().again(TYPED, List.of()));

        assertThat(tag(html, "part-LetterNo")).contains("data-idle");
        assertThat(tag(html, "part-Visitors")).doesNotContain("data-idle");
    }

    @Test
    void asksAgainOnlyWhereOthersDepend() {
        String html = html("fields", page().blank());

        assertThat(tag(html, "part-Channel"))
                .contains("hx-post=\"/tasks/1/preview\"")
                .contains("hx-trigger=\"change\"");
        assertThat(tag(html, "part-Facts")).doesNotContain("hx-post");
    }

    @Test
    void previewsTheConditionalPartsAlone() {
        String html = html("preview", page().preview(TYPED));

        assertThat(tag(html, "part-Visitors")).contains("hx-swap-oob=\"true\"").doesNotContain("data-idle");
        assertThat(tag(html, "part-LetterNo")).contains("hx-swap-oob=\"true\"").contains("data-idle");
        assertThat(html).doesNotContain("part-Channel").doesNotContain("f-name").contains("value=\"六\"");
    }

    @Tag("T26")
    @Tag("T30")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><img src=x onerror=alert(1)>",
                "</textarea><script>alert(1)</script>",
                "__${T(java.lang.Runtime).getRuntime()}__",
                "[[${7*7}]]",
                "' onfocus=alert(1) autofocus x='"
            })
    void writesMarkupAsText(String evil) {
        Map<String, List<String>> typed =
                Map.of("name", List.of(evil), "facts", List.of(evil), "visitors", List.of(evil));

        String html = html("fields", page().again(typed, List.of(new FieldError("name", evil))));

        assertThat(html).doesNotContain("<img", "<script", "value=\"49\"").contains(HtmlUtils.htmlEscape(evil));
    }

    @Test
    @Tag("T28")
    void needsNoInlineScriptOrStyle() {
        String html = html("fields", page().again(TYPED, List.of(new FieldError("name", "错"))));

        assertThat(html).doesNotContain("<script", "<style", " style=", " onclick=", "hx-on", "javascript:");
    }
}
