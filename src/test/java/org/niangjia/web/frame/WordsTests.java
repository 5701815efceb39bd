package org.niangjia.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.deadline.calendar.OfficeHours;

class WordsTests {

    private static final Instant NOW = Instant.parse("2026-11-21T02:32:00Z");

    private final Dates when = new Dates(
            Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")), new OfficeHours(LocalTime.of(17, 30), LocalTime.of(7, 30)));
    private final Amounts sums = new Amounts();

    @Test
    void datesAreWrittenAsInTheOffice() {
        var day = LocalDate.of(2026, 11, 5);

        assertThat(when.sentence(day)).isEqualTo("2026年11月5日");
        assertThat(when.table(day)).isEqualTo("2026-11-05");
        assertThat(when.machine(day)).isEqualTo("2026-11-05");
    }

    @Test
    @Tag("T68")
    void aMomentIsShownInChineseTimeWhereverItWasWritten() {
        assertThat(when.minute(NOW)).isEqualTo("2026-11-21 10:32");
        assertThat(when.table(Instant.parse("2026-11-20T16:00:00Z"))).isEqualTo("2026-11-21");
        assertThat(when.sentenceMinute(OffsetDateTime.parse("2026-11-20T23:30:00-05:00")))
                .isEqualTo("2026年11月21日 12:30");
        assertThat(when.machine(NOW)).isEqualTo("2026-11-21T10:32:00+08:00");
    }

    @Test
    void aNearMomentLeavesOutItsYear() {
        assertThat(when.near(NOW)).isEqualTo("11-21 10:32");
        assertThat(when.near(NOW.plusSeconds(60L * 24 * 3600))).isEqualTo("2027-01-20 10:32");
    }

    @Test
    void amountsHaveSeparatorsAndTwoDecimals() {
        assertThat(sums.money(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.50");
        assertThat(sums.count(1_000)).isEqualTo("1,000");
    }

    /** A last day is over at midnight or when the window closes; what ends at any other moment was counted in hours. */
    @Test
    void whatWasCountedInHoursIsToldInHours() {
        assertThat(when.minutesLeft(NOW.plusSeconds(5 * 3600 + 90))).isEqualTo(301);
        assertThat(when.minutesLeft(NOW.minusSeconds(120))).isEqualTo(-2);
        assertThat(when.minutesLeft(Instant.parse("2026-11-21T15:59:59.999Z"))).isNull();
        assertThat(when.minutesLeft(Instant.parse("2026-11-21T09:30:00Z"))).isNull();
    }
}
