package org.niangjia.deadline.holidays;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.SpecialDay;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.springframework.stereotype.Service;

/** The calendar in force, kept in memory; another node's import is noticed within seconds. */
@Service
@RequiredArgsConstructor
public class Calendars {

    private static final long LOOK_AGAIN_AFTER = Duration.ofSeconds(5).toNanos();

    private final CalendarTable table;
    private volatile @Nullable WorkingCalendar current;
    private volatile long lookedAt;

    public WorkingCalendar current() {
        WorkingCalendar known = current;
        if (known != null && System.nanoTime() - lookedAt < LOOK_AGAIN_AFTER) {
            return known;
        }
        return known != null && known.edition() == table.edition() ? stillGood(known) : refresh();
    }

    private WorkingCalendar stillGood(WorkingCalendar known) {
        lookedAt = System.nanoTime();
        return known;
    }

    /** Reads the table anew: what has been imported counts from now on. */
    public synchronized WorkingCalendar refresh() {
        List<OfficialYear> years = table.years();
        WorkingCalendar fresh = assemble(years, table.days());
        current = fresh;
        return stillGood(fresh);
    }

    static WorkingCalendar assemble(List<OfficialYear> years, List<SpecialDay> notified) {
        int edition = years.stream().mapToInt(OfficialYear::edition).max().orElse(0);
        Set<Integer> official = years.stream().map(OfficialYear::year).collect(Collectors.toSet());
        List<SpecialDay> days = new ArrayList<>(StatutoryDays.exceptIn(official));
        days.addAll(notified);
        return WorkingCalendar.of(edition, official, days);
    }

    public List<OfficialYear> officialYears() {
        return table.years();
    }

    public List<SpecialDay> daysOf(OfficialYear year) {
        return table.days(year.edition());
    }
}
