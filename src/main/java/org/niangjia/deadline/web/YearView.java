package org.niangjia.deadline.web;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.OfficialYear;

/**
 * One year of the calendar.
 *
 * @param official where it comes from; none: provisional
 */
record YearView(int year, @Nullable OfficialYear official, int workingDays, List<Integer> months) {

    static YearView of(int year, @Nullable OfficialYear official, WorkingCalendar calendar) {
        List<Integer> months = Stream.of(Month.values())
                .map(month -> calendar.workingDaysOf(YearMonth.of(year, month)))
                .toList();
        return new YearView(
                year, official, months.stream().mapToInt(Integer::intValue).sum(), months);
    }
}
