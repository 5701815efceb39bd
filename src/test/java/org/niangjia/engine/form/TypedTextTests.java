package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.engine.form.ASubmission.VISIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTextTests {

    @Test
    void meansTheTypesOfTheForm() {
        Map<String, Object> values = VISIT.fromText(Map.of(
                "visitors", List.of("３"),
                "amount", List.of("18600.50"),
                "topics", List.of("", "WAGE", "OTHER"),
                "consent", List.of("true"),
                "name", List.of("张测试"),
                "_csrf", List.of("token")));

        assertThat(values)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "visitors",
                        new BigDecimal(3),
                        "amount",
                        "18600.50",
                        "topics",
                        List.of("WAGE", "OTHER"),
                        "consent",
                        true,
                        "name",
                        "张测试"));
    }

    @Test
    void leavesWhatMeansNothingToTheCheck() {
        Verdict verdict = VISIT.check(VISIT.fromText(Map.of(
                "channel", List.of("VISIT"),
                "visitors", List.of("三"),
                "consent", List.of("maybe"),
                "status", List.of("APPROVED"))));

        assertThat(((Verdict.Rejected) verdict).errors())
                .contains(
                        new FieldError("visitors", "“来访人数”应当填写数字，例如 12 或 12.5。"),
                        new FieldError("consent", "“已告知个人信息处理规则”只能勾选或不勾选。"),
                        new FieldError("status", "这张表单没有“status”这一项，请去掉后再提交。"));
    }
}
