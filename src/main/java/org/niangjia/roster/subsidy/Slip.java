package org.niangjia.roster.subsidy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 办案补贴单.
 *
 * @param reckoned how the amount came about, as {@code 调解成功 500 元，集体争议另加 300 元}
 * @param drawnBy who closed the case
 * @param approvedAt none: waits for somebody else's approval
 */
public record Slip(
        long id,
        String caseNumber,
        String rosterNo,
        String name,
        BigDecimal amount,
        String reckoned,
        OffsetDateTime drawnAt,
        String drawnBy,
        @Nullable OffsetDateTime approvedAt,
        @Nullable String approvedByName) {}
