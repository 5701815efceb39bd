package org.niangjia.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.mediation.sheet.Line;

class ClaimRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "拖欠工资",
                "加班费",
                "未签订劳动合同二倍工资差额，请求支付",
                "经济补偿",
                "违法解除赔偿金",
                "工伤待遇",
                "工伤医疗费",
                "社会保险待遇损失",
                "退还押金",
                "恢复劳动关系并补发工资"
            })
    void asksHowMuchOfAClaimForMoney(String item) {
        assertThat(ClaimRules.claim(claim(Map.of("item", item)), TODAY))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("amount");
                    assertThat(fault.message()).contains("给付金钱");
                });
        assertThat(ClaimRules.claim(claim(Map.of("item", item, "amount", "1.00")), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"确认劳动关系", "补缴社会保险费", "补记缴费年限", "出具离职证明", "开具工资证明", "恢复劳动关系", "继续履行劳动合同", "退还毕业证书"})
    void asksNoSumOfAClaimForADeed(String item) {
        assertThat(ClaimRules.claim(claim(Map.of("item", item)), TODAY)).isEmpty();
    }

    @Test
    void takesTheSumOfAnyClaim() {
        assertThat(ClaimRules.claim(claim(Map.of("item", "继续履行劳动合同", "amount", "5.00")), TODAY))
                .isEmpty();
    }

    private static Line claim(Map<String, String> texts) {
        return new Line(0, 0, texts);
    }
}
