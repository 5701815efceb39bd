package org.niangjia.deadline.holidays;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.deadline.calendar.SpecialDay;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.springframework.core.io.ClassPathResource;

/**
 * The statutory days of years that have no notice yet.
 *
 * <p>Lunar dates come from a list, never from a computed Chinese calendar: the new moon of 2027-02-06 falls four minutes
 * before midnight, and ICU puts that year's Spring Festival a day late.
 */
final class StatutoryDays {

    private static final String LIST = "calendar/statutory.csv";
    private static final Map<MonthDay, String> SINCE_2008 = Map.of(
            MonthDay.of(1, 1), "元旦",
            MonthDay.of(5, 1), "劳动节",
            MonthDay.of(10, 1), "国庆节",
            MonthDay.of(10, 2), "国庆节",
            MonthDay.of(10, 3), "国庆节");
    /** The second day of the Labour Day holiday came with the revision of 2024-11-10. */
    private static final Map<MonthDay, String> SINCE_2025 = Map.of(MonthDay.of(5, 2), "劳动节");

    private StatutoryDays() {}

    /** For every year but the official ones: its listed days, or the days with a fixed date. */
    static List<SpecialDay> exceptIn(Set<Integer> officialYears) {
        List<SpecialDay> listed = listed();
        Set<Integer> listedYears =
                listed.stream().map(day -> day.day().getYear()).collect(Collectors.toSet());
        Stream<SpecialDay> fixed = IntStream.rangeClosed(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR)
                .filter(year -> !listedYears.contains(year))
                .boxed()
                .flatMap(year -> fixed(year).stream());
        return Stream.concat(listed.stream(), fixed)
                .filter(day -> !officialYears.contains(day.day().getYear()))
                .toList();
    }

    static List<SpecialDay> fixed(int year) {
        Map<MonthDay, String> days = new TreeMap<>(SINCE_2008);
        if (year >= 2025) {
            days.putAll(SINCE_2025);
        }
        return days.entrySet().stream()
                .map(day -> SpecialDay.off(day.getKey().atYear(year), day.getValue()))
                .toList();
    }

    private static List<SpecialDay> listed() {
        try {
            return NoticeFile.read(new ClassPathResource(LIST).getContentAsByteArray())
                    .days();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
