package org.niangjia.document.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTests {

    @ParameterizedTest
    @CsvSource({
        "18600, 壹万捌仟陆佰元整",
        "18600.00, 壹万捌仟陆佰元整",
        "6200.5, 陆仟贰佰元伍角整",
        "6200.05, 陆仟贰佰元零伍分",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "0, 零元整",
        "0.5, 伍角整",
        "0.05, 伍分",
        "0.55, 伍角伍分",
        "1, 壹元整",
        "10, 壹拾元整",
        "15, 壹拾伍元整",
        "100, 壹佰元整",
        "105, 壹佰零伍元整",
        "1005, 壹仟零伍元整",
        "1050, 壹仟零伍拾元整",
        "10000, 壹万元整",
        "10010, 壹万零壹拾元整",
        "10005.5, 壹万零伍元伍角整",
        "100500, 壹拾万零伍佰元整",
        "107000.53, 壹拾万零柒仟元伍角叁分",
        "110000, 壹拾壹万元整",
        "1000000, 壹佰万元整",
        "10000001, 壹仟万零壹元整",
        "100000000, 壹亿元整",
        "100050000, 壹亿零伍万元整",
        "100000001, 壹亿零壹元整",
        "409001000.09, 肆亿零玖佰万零壹仟元零玖分",
        "519900, 伍拾壹万玖仟玖佰元整",
        "999999999999.99, 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void aSumIsWrittenInCapitals(BigDecimal yuan, String capitals) {
        assertThat(Capitals.of(yuan)).isEqualTo("人民币" + capitals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.005", "1000000000000"})
    void whatIsNoSumIsNotWritten(BigDecimal yuan) {
        assertThatThrownBy(() -> Capitals.of(yuan)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aDayIsWrittenWithoutZerosBeforeIt() {
        assertThat(Wording.day(LocalDate.of(2026, 11, 21))).isEqualTo("2026年11月21日");
        assertThat(Wording.day(LocalDate.of(2027, 2, 6))).isEqualTo("2027年2月6日");
        assertThat(Wording.sum(new BigDecimal("18600"))).isEqualTo("18,600.00");
    }
}
