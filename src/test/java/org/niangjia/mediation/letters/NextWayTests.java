package org.niangjia.mediation.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.niangjia.deadline.Deadlines.Limit;
import org.niangjia.mediation.Channel;

/** What a party whose dispute was not settled is told: where to go, and by when. */
class NextWayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static final Limits LIMITS = (code, from) -> code.equals("M_SUE")
            ? new Limit(from.plusDays(15), "15 日", "《劳动争议调解仲裁法》第四十八条、第五十条")
            : new Limit(from.plusYears(1), "1 年", "《劳动争议调解仲裁法》第二十七条");

    @Test
    void aTrialGoesOnWhereTheCourtHasTheCase() {
        assertThat(way(Channel.COURT_IN, false).sentence("BACK_TO_TRIAL"))
                .contains("材料退回江州市沙洲区人民法院", "恢复审理")
                .doesNotContain("申请仲裁，");
    }

    @Test
    void aCommissionThatEntrustedTheDisputeGoesOnWithIt() {
        assertThat(way(Channel.ARB_ENTRUST, false).sentence("BACK_TO_ARBITRATION"))
                .contains("退回该仲裁机构", "不必另行申请仲裁");
    }

    @Test
    void aReferredDisputeGoesBackToTheCourtThatMayRegisterIt() {
        assertThat(way(Channel.COURT_PRE, false).sentence("SUE")).contains("向人民法院起诉", "坚持诉讼的，由该院依法登记立案");
    }

    @Test
    void arbitrationIsAskedForWithinAYearWhichIsCounted() {
        assertThat(way(Channel.UNION_SELF, false).limit("ARBITRATE"))
                .contains("自2026年9月1日起算，最后一日是2027年9月1日，还有283日", "《劳动争议调解仲裁法》第二十七条")
                .doesNotContain("劳动报酬");
    }

    @Test
    void theUnionThatTookADisputeUpPointsToTheInspectionToo() {
        assertThat(way(Channel.PROACTIVE, false).sentence("INSPECTION_OR_ARBITRATION"))
                .contains("劳动保障监察机构投诉", "申请仲裁");
        assertThat(way(Channel.PROACTIVE, false).limit("INSPECTION_OR_ARBITRATION"))
                .contains("2027年9月1日");
    }

    @Test
    void anAwardIsContestedWithinThePeriodOfTheTable() {
        assertThat(way(Channel.UNION_SELF, false).limit("SUE_IN_TIME")).contains("自收到裁决书之日起15 日内向人民法院起诉", "第五十条");
    }

    @Test
    void wagesAreNotLimitedAsLongAsSomebodyWorksThere() {
        LocalDate longAgo = LocalDate.of(2024, 1, 5);

        assertThat(limitation(longAgo, true, true, null).warning(TODAY)).isEmpty();
        assertThat(limitation(longAgo, true, true, null).sentence(TODAY)).contains("劳动关系存续期间不受一年时效的限制");
        assertThat(limitation(longAgo, true, false, null).warning(TODAY)).contains("已满一年", "劳动关系存续期间不受一年时效的限制");
        assertThat(limitation(longAgo, false, false, null).warning(TODAY)).contains("已满一年");
    }

    @Test
    void wagesAreLimitedToTheYearAfterTheWorkerLeft() {
        LocalDate longAgo = LocalDate.of(2024, 1, 5);

        assertThat(limitation(longAgo, true, true, LocalDate.of(2026, 10, 1)).sentence(TODAY))
                .contains("自2026年10月1日起算，最后一日是2027年10月1日，还有313日");
        assertThat(limitation(longAgo, true, true, LocalDate.of(2026, 10, 1)).warning(TODAY))
                .isEmpty();
        assertThat(limitation(longAgo, true, true, LocalDate.of(2025, 10, 1)).warning(TODAY))
                .contains("已满一年", "2026年10月1日，已经届满");
    }

    private static NextWay way(Channel channel, boolean wages) {
        return new NextWay(channel, "江州市沙洲区人民法院", limitation(START, wages, wages, null), LIMITS, TODAY);
    }

    private static Limitation limitation(LocalDate start, boolean wages, boolean onlyWages, @Nullable LocalDate ended) {
        return Limitation.of(start, wages, onlyWages, ended, LIMITS);
    }
}
