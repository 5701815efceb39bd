package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.engine.form.ASubmission.aVisit;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.CpuTime;

class TextTests {

    @Tag("T26")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "张\u202E测试",
                "\u202D张测试\u202C",
                "张\u200B测\u200D试\uFEFF",
                "\u2066张测试\u2069",
                "张\u00AD测试",
                "张\u2060测试",
                "张测试\uDB40\uDC41",
                " \u3000张测试\u00A0\t",
            })
    void losesWhatNobodySees(String pasted) {
        assertThat(aVisit().with("name", pasted).accepted().value("name")).contains("张测试");
    }

    @Tag("T26")
    @ParameterizedTest
    @ValueSource(strings = {"张\u0000测试", "张\u001B[31m测试", "张\u0008测试", "张\uD800测试", "张\uFFFF测试", "张\u0090测试"})
    void refusesWhatNobodyTypes(String strange) {
        assertThat(aVisit().with("name", strange).sentences()).containsExactly("“姓名”里有不能保存的字符，请删去后重新填写。");
    }

    /** Markup and script are text: harmless because every page escapes them, kept because people quote what they saw. */
    @Tag("T26")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "__${T(java.lang.Runtime)}__",
                "'; drop table"
            })
    void keepsMarkupAsTheTextItIs(String markup) {
        assertThat(aVisit().with("facts", markup).accepted().value("facts")).contains(markup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷田", "龦某某", "\uE863某", "Ж测试", "👨‍👩‍👧"})
    void keepsRareCharactersOfNames(String name) {
        assertThat(aVisit().with("name", name).sentences()).isEmpty();
    }

    @Test
    void makesOneLineOfALineAndKeepsTheLinesOfALongText() {
        Answers answers = aVisit().with("name", "张\r\n测试")
                .with("facts", "第一行\r\n第二行\u2028第三行")
                .accepted();

        assertThat(answers.value("name")).contains("张 测试");
        assertThat(answers.value("facts")).contains("第一行\n第二行\n第三行");
    }

    @Tag("T74")
    @ParameterizedTest
    @CsvSource({
        "email, a",
        "email, 'a@'",
        "email, 'a.a'",
        "abroad, +1",
        "abroad, 0",
        "letterNo, L1",
        "name, ' '",
        "name, \u200b",
        "amount, 1",
        "receivedOn, 2026-",
        "channel, V",
        "facts, 一",
        "rate, 9"
    })
    void judgesAMillionCharactersAtOnce(String key, String unit) {
        String endless = unit.repeat(1_000_000 / unit.length()) + "!";
        aVisit().with(key, endless).sentences();

        assertThat(CpuTime.of(() ->
                        assertThat(aVisit().with(key, endless).sentences()).hasSizeLessThan(2)))
                .isLessThan(Duration.ofMillis(150));
    }
}
