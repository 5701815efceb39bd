package org.niangjia.casefile.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T79")
class ProofCommandTests {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T02:10:00+08:00");

    /** So that whoever calls it from a script notices. */
    @Test
    void endsWithOneWhenSomethingIsFound() {
        assertThat(ProofCommand.tell(new Finding(AT, 3, 12, 1, 0, List.of()))).isZero();
        assertThat(ProofCommand.tell(new Finding(AT, 3, 12, 1, 1, List.of("案件 XF4210002026000001 的第 2 条记录与锚点 1 不符。"))))
                .isOne();
    }
}
