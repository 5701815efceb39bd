package org.niangjia.deadline.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.deadline.calendar.SpecialDay;

/** The holidays of one year as the State Council published them. */
public record OfficialNotice(int year, String source, LocalDate publishedOn, List<SpecialDay> days) {

    public OfficialNotice {
        days = List.copyOf(days);
    }

    /**
     * What shows that this cannot be the notice of that year.
     *
     * @param misread days that it names, if not as it should
     */
    List<RowError> faults(Set<LocalDate> misread) {
        List<RowError> faults = new ArrayList<>();
        days.stream()
                .map(SpecialDay::day)
                .filter(day -> !mayName(day))
                .forEach(day -> faults.add(new RowError(0, day + " 不在 " + year + " 年放假安排的范围内")));
        Set<LocalDate> off = days.stream()
                .filter(day -> day.kind() == SpecialDay.Kind.OFF)
                .map(SpecialDay::day)
                .collect(Collectors.toCollection(HashSet::new));
        StatutoryDays.fixed(year).stream()
                .filter(day -> !off.contains(day.day()) && !misread.contains(day.day()))
                .forEach(day -> faults.add(new RowError(0, "缺少法定节假日 " + day.day() + "（" + day.name() + "）")));
        return faults;
    }

    /** New Year's holiday may begin in the old year: the notice of 2019 made 2018-12-29 a working Saturday. */
    private boolean mayName(LocalDate day) {
        return day.getYear() == year || !day.isBefore(LocalDate.of(year - 1, 12, 25)) && day.getYear() == year - 1;
    }
}
