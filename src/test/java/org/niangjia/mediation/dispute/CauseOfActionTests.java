package org.niangjia.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseOfActionTests {

    private static final List<String> SEVERAL =
            List.of("LABOR_RELATION", "CONTRACT", "WAGE", "COMPENSATION", "DAMAGES", "INJURY", "SOCIAL_INS");

    @Test
    void theLargestClaimNamesTheCause() {
        assertThat(CauseOfAction.of(
                        SEVERAL, List.of(claim("确认劳动关系", null), claim("拖欠工资", "3000"), claim("解除劳动合同的经济补偿", "24000"))))
                .isEqualTo("COMPENSATION");
    }

    @ParameterizedTest
    @CsvSource({
        "未订立书面劳动合同的二倍工资差额, WAGE",
        "违法解除劳动合同赔偿金, DAMAGES",
        "停工留薪期工资, INJURY",
        "补缴社会保险费, SOCIAL_INS",
        "继续履行劳动合同, CONTRACT",
        "确认2024年3月起存在劳动关系, LABOR_RELATION"
    })
    void itsWordsTellWhatItIsFor(String item, String cause) {
        assertThat(CauseOfAction.of(SEVERAL, List.of(claim(item, "1")))).isEqualTo(cause);
    }

    @Test
    void onlyWhatWasTickedIsTheCauseAndTheFirstOfThatWhereNoClaimTells() {
        assertThat(CauseOfAction.of(List.of("DISPATCH", "WAGE"), List.of(claim("经济补偿", "9000"), claim("加班费", "50"))))
                .isEqualTo("WAGE");
        assertThat(CauseOfAction.of(List.of("DISPATCH", "WAGE"), List.of(claim("书面道歉", null))))
                .isEqualTo("DISPATCH");
    }

    private static Claim claim(String item, @Nullable String amount) {
        return new Claim(1, item, amount == null ? null : new BigDecimal(amount), null, null);
    }
}
