package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form asks of several answers together. */
class RelationsTests {

    private static final FormContract FORM = FormContract.of(Form.parse("""
            { "id": "related", "type": "default", "schemaVersion": 16, "components": [
              { "id": "A", "type": "checkbox", "key": "anonymous", "label": "匿名" },
              { "id": "B", "type": "textfield", "key": "phone", "label": "电话",
                "conditional": { "hide": "=anonymous" }, "properties": { "personal": "PHONE", "orElse": "address, mail" } },
              { "id": "C", "type": "textfield", "key": "address", "label": "地址", "conditional": { "hide": "=anonymous" } },
              { "id": "D", "type": "textfield", "key": "mail", "label": "邮箱", "validate": { "validationType": "email" },
                "conditional": { "hide": "=anonymous" } },
              { "id": "E", "type": "number", "key": "persons", "label": "人数", "decimalDigits": 0 },
              { "id": "F", "type": "number", "key": "seats", "label": "座位", "decimalDigits": 0 },
              { "id": "G", "type": "textfield", "key": "names", "label": "姓名",
                "properties": { "personal": "NAME", "asManyAs": "persons", "noMoreThan": "seats" } },
              { "id": "H", "type": "datetime", "subtype": "date", "key": "sentOn", "dateLabel": "发出日期",
                "conditional": { "hide": "=anonymous" } },
              { "id": "I", "type": "datetime", "subtype": "date", "key": "cameOn", "dateLabel": "收到日期",
                "properties": { "notBefore": "sentOn" } }
            ] }
            """), ASubmission.NOW);

    @Test
    void oneOfSeveralIsEnough() {
        assertThat(refusal(Map.of())).containsExactly("“电话”“地址”“邮箱”至少填写一项。");
        assertThat(refusal(Map.of("phone", "", "address", "  "))).containsExactly("“电话”“地址”“邮箱”至少填写一项。");

        assertThat(refusal(Map.of("address", "测试路1号"))).isEmpty();
        assertThat(refusal(Map.of("phone", "13800000000"))).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidOnce() {
        assertThat(refusal(Map.of("mail", "nowhere")))
                .hasSize(1)
                .first()
                .asString()
                .contains("电子邮箱");
        assertThat(refusal(Map.of("phone", "138")))
                .hasSize(1)
                .first()
                .asString()
                .contains("电话");
    }

    @Test
    void whatIsNotAskedIsNotDemanded() {
        assertThat(refusal(Map.of("anonymous", true))).isEmpty();
    }

    @Test
    void asManyPersonsAreNamedAsWereCounted() {
        assertThat(refusal(named("张测试、李样例", 3))).containsExactly("“姓名”写了 2 人，“人数”是 3 人，请逐一写明，用顿号隔开。");
        assertThat(refusal(named("张测试，李样例；赵示范、", 3))).isEmpty();
        assertThat(refusal(Map.of("address", "测试路1号", "names", "张测试、李样例"))).isEmpty();
    }

    @Test
    void noMorePersonsAreNamedThanThereCanBe() {
        assertThat(refusal(Map.of("address", "测试路1号", "names", "张测试、李样例", "seats", 1)))
                .containsExactly("“姓名”写了 2 人，多于“座位”1 人，请核对。");
        assertThat(refusal(Map.of("address", "测试路1号", "names", "张测试", "seats", 2)))
                .isEmpty();
    }

    @Test
    void whatComesDoesNotComeBeforeItIsSent() {
        assertThat(refusal(sent("2026-11-20", "2026-11-19"))).containsExactly("“收到日期”不能早于“发出日期”，即2026年11月20日。");
        assertThat(refusal(sent("2026-11-20", "2026-11-20"))).isEmpty();
        assertThat(refusal(Map.of("anonymous", true, "sentOn", "2026-11-20", "cameOn", "2026-11-19")))
                .as("a day that is not asked measures nothing")
                .isEmpty();
    }

    private static Map<String, Object> sent(String sentOn, String cameOn) {
        return Map.of("address", "测试路1号", "sentOn", sentOn, "cameOn", cameOn);
    }

    private static Map<String, Object> named(String names, int persons) {
        return Map.of("address", "测试路1号", "names", names, "persons", persons);
    }

    private static List<String> refusal(Map<String, Object> submitted) {
        return FORM.check(submitted) instanceof Verdict.Rejected rejected
                ? rejected.errors().stream().map(FieldError::message).toList()
                : List.of();
    }
}
