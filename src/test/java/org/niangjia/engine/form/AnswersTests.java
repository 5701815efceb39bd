package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.niangjia.engine.form.ASubmission.VISIT;
import static org.niangjia.engine.form.ASubmission.aVisit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.niangjia.privacy.Personal;

class AnswersTests {

    @Test
    void becomeTheRecordOfTheTrade() {
        VisitRecord visit =
                aVisit().with("topics", List.of("INJURY", "WAGE")).accepted().read(VisitRecord.class);

        assertThat(visit.channel()).isEqualTo(VisitRecord.Channel.VISIT);
        assertThat(visit.visitors()).isEqualTo(3);
        assertThat(visit.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(visit.topics()).containsExactly(VisitRecord.Topic.WAGE, VisitRecord.Topic.INJURY);
        assertThat(visit.email()).isNull();
        assertThat(visit.consent()).isTrue();
    }

    @Test
    void readLikeTheRecordOfTheOffice() {
        Answers answers = aVisit().with("topics", List.of("WAGE", "OTHER"))
                .with("amount", "18600.50")
                .with("meetingAt", "2026-11-23T09:05")
                .with("callAt", "14:30")
                .with("union", "421087001")
                .accepted();

        assertThat(answers.labelled())
                .extracting(Answer::label, Answer::text)
                .containsExactly(
                        tuple("来访方式", "来访"),
                        tuple("来访人数", "3"),
                        tuple("姓名", "张测试"),
                        tuple("反映事项", "拖欠工资三个月。"),
                        tuple("收到日期", "2026年11月20日"),
                        tuple("约见日期", "2026年11月23日 09:05"),
                        tuple("方便接听时间", "14:30"),
                        tuple("涉及金额", "18600.5"),
                        tuple("诉求类别", "劳动报酬、其他"),
                        tuple("所属工会", "荆江机械厂工会"),
                        tuple("已告知个人信息处理规则", "是"),
                        tuple("紧急", "否"));
    }

    @Test
    void tellWhoseDataMustBeSealed() {
        assertThat(aVisit().accepted().labelled())
                .filteredOn(answer -> answer.personal() != null)
                .containsExactly(
                        new Answer("name", "姓名", "张测试", Personal.NAME, "PETITIONER"),
                        new Answer("facts", "反映事项", "拖欠工资三个月。", Personal.TEXT, null));
    }

    @Test
    void leaveTheEngineOnlyPrimitivesToRouteBy() {
        assertThat(aVisit().accepted().routes())
                .isEqualTo(Map.of("channel", "VISIT", "visitors", 3L, "receivedOn", "2026-11-20", "urgent", false));
    }

    record TooMuch(String name, String colour) {}

    record WrongTypes(int visitors, BigDecimal name, List<String> channel, LocalDate meetingAt, Integer rate) {}

    enum Halved {
        LETTER
    }

    record NarrowChoice(Halved channel) {}

    @Test
    void refuseARecordThatDoesNotFitTheForm() {
        assertThatThrownBy(() -> aVisit().accepted().read(TooMuch.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sample-visit")
                .hasMessageContaining("colour");
        assertThat(VISIT.form().mismatches(VisitRecord.class)).isEmpty();
        assertThat(VISIT.form().mismatches(WrongTypes.class))
                .contains("'visitors' may be empty, int may not")
                .filteredOn(mismatch -> mismatch.contains("does not fit"))
                .hasSize(4);
        assertThat(VISIT.form().mismatches(NarrowChoice.class))
                .anyMatch(mismatch -> mismatch.startsWith("'channel'"))
                .contains("no component 'facts'");
    }

    record Choosy(String name) {
        Choosy {
            throw new IllegalArgumentException("the domain says no to " + name.length());
        }
    }

    @Test
    void letTheDomainRefuseInItsOwnWords() {
        assertThatThrownBy(() -> aVisit().accepted().read(Choosy.class)).hasMessage("the domain says no to 3");
    }
}
