package org.niangjia.deadline.holidays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** As it would be with one more notice. */
    public WorkingCalendar with(int year, List<SpecialDay> days) {
        Map<Integer, OfficialYear> years = new TreeMap<>();
        officialYears().forEach(known -> years.put(known.year(), known));
        OfficialYear next = new OfficialYear(year, table.edition() + 1, "", LocalDate.EPOCH, Instant.EPOCH, "");
        years.put(year, next);
        List<SpecialDay> notified = years.values().stream()
                .flatMap(known -> (known.equals(next) ? days : daysOf(known)).stream())
                .toList();
        return assemble(List.copyOf(years.values()), notified);
    }

    /** 0: the year has no notice yet. */
    public int editionOf(int year) {
        return officialYears().stream()
                .filter(known -> known.year() == year)
                .mapToInt(OfficialYear::edition)
                .findFirst()
                .orElse(0);
    }

    public List<OfficialYear> officialYears() {
        return table.years();
    }

    /** What counts in a year as long as it has no notice. */
    public List<SpecialDay> provisional(int year) {
        return StatutoryDays.exceptIn(Set.of()).stream()
                .filter(day -> day.day().getYear() == year)
                .toList();
    }

    public List<SpecialDay> daysOf(OfficialYear year) {
        return table.days(year.edition());
    }
}
