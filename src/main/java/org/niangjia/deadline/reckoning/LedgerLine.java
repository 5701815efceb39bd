package org.niangjia.deadline.reckoning;

import java.time.LocalDate;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * What one day was to a period.
 *
 * @param count the how-manieth day of the period it is, or how many have been counted so far
 * @param reason why, or what is special about the day: 春节, 周日, 补班（春节）, the reason of a pause
 */
public record LedgerLine(LocalDate day, Mark mark, int count, String reason) {

    @Getter
    @RequiredArgsConstructor
    public enum Mark {
        START("起算日，不计入"),
        COUNTED("计入"),
        OFF("休假日，不计入"),
        PAUSED("暂停，不计入"),
        RESUMED("恢复计时之日，不计入"),
        ROLLED("休假日，顺延"),
        DUE("顺延至此日届满");

        private final String label;
    }
}
