package org.niangjia.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.document.template.Paper.filled;
import static org.niangjia.document.template.Paper.p;
import static org.niangjia.document.template.Paper.row;
import static org.niangjia.document.template.Paper.table;
import static org.niangjia.document.template.Paper.template;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.document.content.Particulars;

class FillingTests {

    @Test
    void aTagIsFilledHoweverWordHasCutIt() {
        var template = template(p("案号：{", "{案", "号}} 申请人：{{申请人}}", "（{{申请人}}）"));

        var data = Particulars.none().text("案号", "TJ4210022026000089").text("申请人", "张测试");

        assertThat(filled(template, data)).containsExactly("案号：TJ4210022026000089 申请人：张测试（张测试）");
    }

    @Test
    void sumsAreWrittenTwiceAndDaysInFull() {
        var template = template(p("支付{{总额}}元（{{总额大写}}），{{履行日}}前"));

        var data = Particulars.none().sum("总额", new BigDecimal("18600.5")).day("履行日", LocalDate.of(2026, 12, 1));

        assertThat(filled(template, data)).containsExactly("支付18,600.50元（人民币壹万捌仟陆佰元伍角整），2026年12月1日前");
    }

    @Test
    void aRowIsRepeatedForEachAndNumbered() {
        var template = template(
                table(row("序号", "请求", "金额"), row("{{#请求}}{{序号}}", "{{事项}}", "{{金额}}{{/请求}}"), row("合计", "", "{{总额}}")));

        var data = Particulars.none()
                .sum("总额", new BigDecimal("300"))
                .rows("请求", List.of(claim("拖欠工资", "100"), claim("加班费", "200")));

        assertThat(filled(template, data)).containsExactly("序号|请求|金额", "1|拖欠工资|100.00", "2|加班费|200.00", "合计||300.00");
        assertThat(filled(template, data.rows("请求", List.of()))).containsExactly("序号|请求|金额", "合计||300.00");
    }

    @Test
    void aPassageIsRepeatedForEachAndMayHoldOthers() {
        var template =
                template(p("{{#条款}}"), p("{{序号}}. {{内容}}"), p("{{?分期}}"), p("分期"), p("{{/分期}}"), p("{{/条款}}"), p("完"));

        var data = Particulars.none()
                .rows(
                        "条款",
                        List.of(
                                Particulars.none().text("内容", "甲").holds("分期", true),
                                Particulars.none().text("内容", "乙").holds("分期", false)));

        assertThat(filled(template, data)).containsExactly("1. 甲", "分期", "2. 乙", "完");
    }

    @Test
    void aPassageStandsThereOnlyIfThereIsSuchAThing() {
        var template = template(
                p("{{?代理人}}"), p("委托代理人：{{代理人}}"), p("{{/代理人}}"), p("{{?文号}}文号 {{文号}}{{/文号}}{{^文号}}无文号{{/文号}}，甲"));

        assertThat(filled(template, Particulars.none().text("代理人", "").text("文号", "")))
                .containsExactly("无文号，甲");
        assertThat(filled(template, Particulars.none().text("代理人", "李律师").text("文号", "〔2026〕1号")))
                .containsExactly("委托代理人：李律师", "文号 〔2026〕1号，甲");
    }

    @Test
    void whatIsNotThereLeavesNoEmptyLine() {
        var template = template(p("甲"), p("{{替代说明}}"), p("乙"), table(row("{{替代说明}}", "丙")));

        assertThat(filled(template, Particulars.none().text("替代说明", ""))).containsExactly("甲", "乙", "|丙");
    }

    @Test
    void whatNobodyTellsStaysVisible() {
        var answer = template(p("甲{{没有的栏目}}乙{{?没有的条件}}丙{{/没有的条件}}")).fill(Particulars.none());

        assertThat(Paper.lines(answer.docx())).containsExactly("甲「待填写」乙");
        assertThat(answer.unknown()).containsExactlyInAnyOrder("没有的栏目", "没有的条件");
    }

    @Test
    @Tag("T27")
    void whatIsFilledInIsNeverTakenForATag() {
        var template = template(p("{{#事}}"), p("{{内容}}"), p("{{/事}}"), p("{{申请人}}{{案号}}"));
        var hostile = "{{案号}}{{#事}}{{/事}}${7*7}#{T(java.lang.Runtime)}=cmd|'/c calc'!A1";

        var data = Particulars.none()
                .text("案号", "TJ1")
                .text("申请人", hostile)
                .rows("事", List.of(Particulars.none().text("内容", hostile)));

        assertThat(filled(template, data)).containsExactly(hostile, hostile + "TJ1");
    }

    @Test
    @Tag("T27")
    void whatIsFilledInIsTextAndNothingElse() {
        var answer = template(p("{{理由}}"))
                .fill(Particulars.none()
                        .text("理由", "</w:t><w:instrText>DDEAUTO</w:instrText>\u0000\u202E\uD800甲\n乙\r\n丙"));
        var xml = new String(
                Docx.read(new java.io.ByteArrayInputStream(answer.docx()))
                        .parts()
                        .get("word/document.xml"),
                StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("&lt;/w:t&gt;&lt;w:instrText&gt;DDEAUTO")
                .contains("甲</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">乙</w:t>")
                .doesNotContain("<w:instrText>", "\u202E");
    }

    /** Within a paragraph that reaches from margin to margin a broken line would be pulled apart. */
    @Test
    void eachLineThatIsFilledInIsAParagraphLikeTheFirst() {
        var template = template(
                "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>意见：{{意见}}。</w:t></w:r><w:r><w:t>{{理由}}完</w:t></w:r></w:p>");
        var data = Particulars.none().text("意见", "甲\n乙").text("理由", "丙\n丁");

        assertThat(filled(template, data)).containsExactly("意见：甲", "乙。丙", "丁完");
        assertThat(new String(
                        Docx.read(new java.io.ByteArrayInputStream(
                                        template.fill(data).docx()))
                                .parts()
                                .get("word/document.xml"),
                        StandardCharsets.UTF_8))
                .containsPattern("(?s)(<w:jc w:val=\"both\"/>.*){3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{?甲}}没有结束", "没有开头{{/甲}}", "{{#甲}}应当独占一段{{/甲}}"})
    void aTemplateThatMakesNoSenseSaysWhy(String paragraph) {
        var template = template(p(paragraph));

        assertThatThrownBy(() -> template.fill(Particulars.none().text("甲", "1")))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("甲");
    }

    @Test
    void theSameContentMakesTheSameFile() {
        var template = template(p("{{甲}}"));
        var data = Particulars.none().text("甲", "1");

        assertThat(template.fill(data).docx()).isEqualTo(template.fill(data).docx());
    }

    private static Particulars claim(String item, String amount) {
        return Particulars.none().text("事项", item).sum("金额", new BigDecimal(amount));
    }
}
