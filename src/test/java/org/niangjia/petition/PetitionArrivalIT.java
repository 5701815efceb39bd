package org.niangjia.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.niangjia.petition.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes with a petition, and what must be known of them. */
@IntegrationTest
class PetitionArrivalIT {

    @Autowired
    private Office office;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Clock clock;

    /** 《信访工作条例》第二十条：多人走访的推选代表，代表不超过 5 人。 */
    @Test
    void countsEveryVisitorAndTalksToFiveAtTheMost() {
        assertThat(refusal(aPetition().inPersonBy(30))).containsExactly("请填写“代表人数”。");
        assertThat(refusal(aPetition().inPersonBy(30).representedBy(6))).containsExactly("“代表人数”最多为 5。");

        var petition = office.open(aPetition().inPersonBy(30).representedBy(5));

        assertThat(records.entries(petition.file()).get(0).answers())
                .extracting("text")
                .contains("30", "5", "张*试、李*例、赵*范、钱*验、孙*设");
    }

    @Test
    void namesEachRepresentative() {
        assertThat(refusal(aPetition().inPersonBy(30).representedBy(3).naming(2)))
                .containsExactly("“代表姓名”写了 2 人，“代表人数”是 3 人，请逐一写明，用顿号隔开。");
        assertThat(refusal(aPetition().inPersonBy(3).naming(4))).containsExactly("“代表姓名”写了 4 人，多于“来访人数”3 人，请核对。");

        assertThat(office.open(aPetition().inPersonBy(3).naming(2)).standsAt()).isEqualTo("decideAcceptance");
    }

    @Test
    void asksForNoRepresentativesOfOneWhoComesAlone() {
        assertThat(office.open(aPetition().inPersonBy(1)).standsAt()).isEqualTo("decideAcceptance");
    }

    @Test
    void takesALetterThatNamesNoTelephone() {
        assertThat(office.open(aPetition().withoutPhone().livingAt("江州市沙洲区测试路1号"))
                        .standsAt())
                .isEqualTo("decideAcceptance");
    }

    /** 《信访工作条例》第二十三条：是否受理应当书面告知信访人。 */
    @Test
    void takesNobodyWhomNoAnswerCouldReach() {
        assertThat(refusal(aPetition().withoutPhone())).containsExactly("“联系电话”“联系地址”至少填写一项。");
        assertThat(refusal(aPetition().withoutPhone().inPersonBy(1))).containsExactly("“联系电话”“联系地址”至少填写一项。");
    }

    @Test
    void tellsWhichOfficeReferredItAndByWhichLetter() {
        assertThat(refusal(aPetition().referred().without("referredBy").without("referralNo")))
                .containsExactly("请填写“转送、交办机关”。", "请填写“转送、交办文号”。");

        var petition = office.open(aPetition().referred());

        assertThat(records.entries(petition.file()).get(0).answers())
                .extracting("text")
                .contains("湖北省总工会", "鄂工信转〔2026〕8号");
    }

    @Test
    void wasNotReceivedBeforeItWasReferred() {
        APetition dayTooEarly =
                aPetition().receivedOn(LocalDate.now(clock).minusDays(1)).referred();

        assertThat(refusal(dayTooEarly)).singleElement().asString().startsWith("“收到日期”不能早于“转送、交办日期”");
    }

    private List<String> refusal(APetition petition) {
        var refused = catchThrowableOfType(SubmissionRefused.class, () -> office.open(petition));
        return refused.errors().stream().map(FieldError::message).toList();
    }
}
