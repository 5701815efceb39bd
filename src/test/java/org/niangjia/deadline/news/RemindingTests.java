package org.niangjia.deadline.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.niangjia.deadline.calendar.OfficeHours;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.OfficialCalendar;

class RemindingTests {

    private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(17, 30), LocalTime.of(7, 30));
    private static final Today TODAY = new Today(at("2024-01-15T09:00"), OfficialCalendar.shipped(), HOURS);

    private final Reminding ofAMediation = Reminding.of("7CD 3CD 1CD");

    @Test
    void comesOnTheLastWorkingDayBeforeADayOff() {
        assertThat(moments("2024-03-06T23:59"))
                .containsExactly(
                        "7 日内到期 2024-02-28T07:30",
                        "3 日内到期 2024-03-01T07:30",
                        "1 日内到期 2024-03-05T07:30",
                        "已经超期 2024-03-06T23:59");
    }

    /** 2024年春节放假至2月17日，2月18日（星期日）上班。 */
    @Test
    void isToldOnceWhenAHolidayBringsTwoTogether() {
        assertThat(moments("2024-02-19T23:59"))
                .containsExactly("3 日内到期 2024-02-09T07:30", "1 日内到期 2024-02-18T07:30", "已经超期 2024-02-19T23:59");
    }

    @Test
    void refusesAWordThatSaysNoTime() {
        assertThatThrownBy(() -> Reminding.of("3WD 一天"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("一天");
        assertThat(Reminding.of("").levels()).isEmpty();
    }

    private List<String> moments(String due) {
        return ofAMediation.moments(at(due), TODAY).stream()
                .map(moment ->
                        moment.level().label() + " " + LocalDateTime.ofInstant(moment.at(), WorkingCalendar.ZONE))
                .toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
