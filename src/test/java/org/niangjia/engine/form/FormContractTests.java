package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.engine.form.ASubmission.VISIT;
import static org.niangjia.engine.form.ASubmission.aVisit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormContractTests {

    @Test
    void acceptsACompleteVisit() {
        Answers answers = aVisit().accepted();

        assertThat(answers.values())
                .containsEntry("visitors", new BigDecimal(3))
                .containsEntry("receivedOn", LocalDate.of(2026, 11, 20))
                .containsEntry("topics", List.of("WAGE"))
                .containsEntry("consent", true)
                .containsEntry("urgent", false)
                .doesNotContainKeys("email", "caseTitle", "clerk", "letterNo");
    }

    @Test
    void asksForEverythingThatIsMissing() {
        Verdict verdict = VISIT.check(Map.of("channel", "VISIT"));

        assertThat(((Verdict.Rejected) verdict).errors())
                .containsExactly(
                        new FieldError("visitors", "请填写“来访人数”。"),
                        new FieldError("name", "请填写“姓名”。"),
                        new FieldError("facts", "请填写“反映事项”。"),
                        new FieldError("receivedOn", "请选择“收到日期”。"),
                        new FieldError("topics", "请选择“诉求类别”。"),
                        new FieldError("consent", "请勾选“已告知个人信息处理规则”。"));
    }

    @Test
    void takesWhatTasklistSendsForUntouchedFieldsAsEmpty() {
        Answers answers = aVisit().with("email", "")
                .with("rate", null)
                .with("union", null)
                .with("meetingAt", null)
                .with("urgent", null)
                .accepted();

        assertThat(answers.values()).doesNotContainKeys("email", "rate", "union", "meetingAt");
        assertThat(answers.value("urgent")).contains(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visitors | 6 | “来访人数”最多为 5。",
                "visitors | 0 | “来访人数”最少为 1。",
                "visitors | 2.5 | “来访人数”应当是整数。",
                "copies | 3 | “材料份数”应当是 2 的整数倍。",
                "copies | 1000000000000000 | “材料份数”的数字太大，请检查后重新填写。",
                "rate | 0.123456789012 | “比例”最多保留 10 位小数。",
            })
    void explainsWhatIsWrongWithANumber(String key, BigDecimal number, String sentence) {
        assertThat(aVisit().with(key, number).sentences()).containsExactly(sentence);
        assertThat(aVisit().with(key, number.doubleValue()).sentences()).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300, -1e15})
    void refusesNumbersThatAreNone(double number) {
        assertThat(aVisit().with("rate", number).sentences()).hasSize(1);
    }

    @Test
    void takesMoneyAsTextAndOtherNumbersAsNumbers() {
        assertThat(aVisit().with("amount", "18600.05").accepted().value("amount"))
                .contains(new BigDecimal("18600.05"));
        assertThat(aVisit().with("amount", "18600.005").sentences()).containsExactly("“涉及金额”最多保留 2 位小数。");
        assertThat(aVisit().with("amount", "-1").sentences()).containsExactly("“涉及金额”最少为 0。");
        assertThat(aVisit().with("amount", "1e999999999").sentences()).containsExactly("“涉及金额”应当填写数字，例如 12 或 12.5。");
        assertThat(aVisit().with("visitors", "3").sentences()).containsExactly("“来访人数”应当填写数字，例如 12 或 12.5。");
        assertThat(aVisit().with("rate", new BigDecimal("1e999999")).sentences())
                .containsExactly("“比例”的数字太大，请检查后重新填写。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "receivedOn | 2026-02-30 | “收到日期”不是有效的日期，请按 2026-11-21 的样子填写。",
                "receivedOn | 2025-02-29 | “收到日期”不是有效的日期，请按 2026-11-21 的样子填写。",
                "receivedOn | 20261120 | “收到日期”不是有效的日期，请按 2026-11-21 的样子填写。",
                "receivedOn | 2026-11-20T00:00 | “收到日期”不是有效的日期，请按 2026-11-21 的样子填写。",
                "receivedOn | 1899-12-31 | “收到日期”的年份应当在 1900 年到 2100 年之间。",
                "receivedOn | 2026-11-22 | “收到日期”不能晚于今天。",
                "meetingAt | 2101-01-01T00:00 | “约见日期”的年份应当在 1900 年到 2100 年之间。",
                "meetingAt | 2026-11-20T23:59 | “约见日期”不能早于今天。",
                "meetingAt | 2026-11-21 | “约见日期”不是有效的日期和时间，请按 2026-11-21T09:30 的样子填写。",
                "callAt | 24:01 | “方便接听时间”不是有效的时间，请按 09:30 的样子填写。",
            })
    void refusesDaysThatCannotBe(String key, String moment, String sentence) {
        assertThat(aVisit().with(key, moment).sentences()).containsExactly(sentence);
    }

    @Test
    void refusesADayBeforeTheStepThatItFollows() {
        Map<String, @Nullable Object> written = Map.of("write_writtenOn", "2026-11-20");

        assertThat(VISIT.form().measures()).containsExactly("write_writtenOn");
        assertThat(aVisit().with("receivedOn", "2026-11-19").sentences(written))
                .containsExactly("“收到日期”不能早于前面步骤的日期2026年11月20日。");
        assertThat(aVisit().with("receivedOn", "2026-11-20").sentences(written)).isEmpty();
        assertThat(aVisit().with("receivedOn", "2026-11-19").sentences()).isEmpty();
    }

    /** It is 00:30 in China, still the day before in UTC. */
    @Test
    @Tag("T68")
    void todayIsTheOfficesDayNotTheServers() {
        assertThat(aVisit().with("receivedOn", "2026-11-21").sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T09:30", "2026-11-21T09:30+08:00", "2026-11-21T01:30Z", "2026-11-21T09:30:00"})
    void readsMomentsInEveryNotationOfTasklist(String moment) {
        assertThat(aVisit().with("meetingAt", moment).accepted().value("meetingAt"))
                .hasValueSatisfying(value -> assertThat(value).hasToString("2026-11-21T09:30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | 张 | “姓名”至少填写 2 个字，现在是 1 个字。",
                "name | 一二三四五六七八九十一二三四五六七八九十一 | “姓名”最多填写 20 个字，现在是 21 个字。",
                "email | not-an-address | “电子邮箱”不是有效的电子邮箱，请按 name@example.com 的样子填写。",
                "abroad | 13800000000 | “境外电话”不是有效的国际电话号码，请按 +8613800000000 的样子填写。",
                "channel | FAX | 请从列出的选项中选择“来访方式”。",
                "union | 110000 | 请从列出的选项中选择“所属工会”。",
            })
    void explainsWhatIsWrongWithAText(String key, String text, String sentence) {
        assertThat(aVisit().with(key, text).sentences()).contains(sentence);
    }

    @Test
    void limitsTextWhereTheFormSaysNothing() {
        assertThat(aVisit().with("email", "一".repeat(201)).sentences())
                .containsExactly("“电子邮箱”最多填写 200 个字，现在是 201 个字。");
    }

    @Test
    void saysWhichFormatThePatternWants() {
        ASubmission letter = aVisit().with("channel", "LETTER").without("visitors");

        assertThat(letter.with("letterNo", "12").sentences()).containsExactly("“来信编号”的格式不对，应为字母 L 加 4 位数字。");
        assertThat(letter.with("letterNo", "L0012").sentences()).isEmpty();
    }

    @Test
    void blankIsNoAnswer() {
        assertThat(aVisit().with("name", " \u3000\u00a0\u200b").sentences()).containsExactly("请填写“姓名”。");
    }

    @Test
    void requiresTheTickNotJustAnAnswer() {
        assertThat(aVisit().with("consent", false).sentences()).containsExactly("请勾选“已告知个人信息处理规则”。");
    }

    @ParameterizedTest
    @CsvSource({"name, 7", "visitors, true", "consent, yes", "topics, WAGE", "channel, 1", "receivedOn, 20"})
    void takesNoOtherTypeThanTheFields(String key, String odd) {
        Object value = odd.matches("\\d+") ? Integer.valueOf(odd) : "true".equals(odd) ? Boolean.TRUE : odd;

        assertThat(aVisit().with(key, value).sentences()).hasSize(1);
    }

    @Test
    void readsChecklistsAsJsonAndAsLists() {
        assertThat(aVisit().with("topics", Spin.JSON("[\"OTHER\",\"WAGE\",\"WAGE\"]"))
                        .accepted()
                        .value("topics"))
                .contains(List.of("WAGE", "OTHER"));
        assertThat(aVisit().with("topics", List.of("WAGE", "STRIKE")).sentences())
                .containsExactly("请从列出的选项中选择“诉求类别”。");
        assertThat(aVisit().with("topics", Spin.JSON("{\"a\":1}")).sentences()).hasSize(1);
        assertThat(aVisit().with("topics", Arrays.asList("WAGE", null)).sentences())
                .hasSize(1);
        assertThat(aVisit().with("topics", List.of()).sentences()).containsExactly("请选择“诉求类别”。");
    }

    @Test
    void dropsWhatIsHiddenAndAsksNothingOfIt() {
        Answers answers = aVisit().with("channel", "CALL")
                .with("visitors", 99)
                .with("letterNo", "junk")
                .accepted();

        assertThat(answers.values()).doesNotContainKeys("visitors", "letterNo");
    }

    @Test
    @Tag("T13")
    void refusesWhatTheFormDoesNotAsk() {
        assertThat(aVisit().with("status", "APPROVED").with("assignee", "me").sentences())
                .containsExactly("这张表单没有“assignee”这一项，请去掉后再提交。", "这张表单没有“status”这一项，请去掉后再提交。");
    }

    @Test
    @Tag("T13")
    void takesNoAnswerFromAFieldThatOnlyShows() {
        Answers answers =
                aVisit().with("caseTitle", "改了").with("clerk", "admin").accepted();

        assertThat(answers.values()).doesNotContainKeys("caseTitle", "clerk");
    }

    @Test
    void namesStrangersWithoutRepeatingTheirMischief() {
        List<String> sentences =
                aVisit().with("<img onerror=x>\r\n" + "k".repeat(500), 1).sentences();

        assertThat(sentences.get(0)).doesNotContain("<").doesNotContain("\n").hasSizeLessThan(80);
    }

    @Test
    void knowsProcessVariablesInConditionsOnly() {
        Map<String, @Nullable Object> known = Map.of("channel", "LETTER", "caseTitle", "旧题");

        assertThat(VISIT.hidden(Map.of(), known))
                .extracting(Part::id)
                .containsExactlyInAnyOrder("Visitors", "LetterNo");
        assertThat(VISIT.hidden(Map.of("channel", "LETTER"), known))
                .extracting(Part::id)
                .containsExactly("Visitors");
    }
}
