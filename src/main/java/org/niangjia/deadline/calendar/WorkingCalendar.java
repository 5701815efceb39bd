package org.niangjia.deadline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The days of two centuries, each worked or off. Immutable; every question is answered from two arrays without a walk.
 *
 * <p>A year without an official notice is provisional: weekends and statutory days only.
 */
public final class WorkingCalendar {

    /** Wherever the server stands, a day is a Chinese day. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Room for every day that a form takes, and for the longest period after it. */
    public static final int FIRST_YEAR = 1890;

    public static final int LAST_YEAR = 2140;

    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate END = LocalDate.of(LAST_YEAR + 1, 1, 1);
    private static final int DAYS = (int) (END.toEpochDay() - FIRST.toEpochDay());

    private final int edition;
    private final Set<Integer> officialYears;
    private final Map<LocalDate, SpecialDay> special;
    /** How many working days there are up to and including each day. */
    private final int[] worked = new int[DAYS];
    /** The offset of each working day, in order. */
    private final int[] workingDays;

    private WorkingCalendar(int edition, Set<Integer> officialYears, Map<LocalDate, SpecialDay> special) {
        this.edition = edition;
        this.officialYears = Set.copyOf(officialYears);
        this.special = Map.copyOf(special);
        workingDays = IntStream.range(0, DAYS)
                .filter(offset -> worksOn(FIRST.plusDays(offset)))
                .toArray();
        for (int offset = 0, count = 0; offset < DAYS; offset++) {
            if (count < workingDays.length && workingDays[count] == offset) {
                count++;
            }
            worked[offset] = count;
        }
    }

    /** @param specialDays in the order of their weight: of two entries for one day the later one counts */
    public static WorkingCalendar of(int edition, Set<Integer> officialYears, Collection<SpecialDay> specialDays) {
        Map<LocalDate, SpecialDay> special = new HashMap<>();
        specialDays.forEach(day -> special.put(day.day(), day));
        return new WorkingCalendar(edition, officialYears, special);
    }

    private boolean worksOn(LocalDate day) {
        SpecialDay exception = special.get(day);
        return exception == null ? !isWeekend(day) : exception.kind() == SpecialDay.Kind.WORK;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Grows with every import, so that what was counted by an older one can be found. */
    public int edition() {
        return edition;
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked[offset(day)] > worked[offset(day.minusDays(1))];
    }

    /** The {@code n}-th working day after the day, or before it when {@code n} is negative. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n == 0) {
            throw new IllegalArgumentException("the working day nought");
        }
        int index = n > 0 ? worked[offset(day)] + n - 1 : worked[offset(day.minusDays(1))] + n;
        if (index < 0 || index >= workingDays.length) {
            throw new IllegalArgumentException("no calendar " + n + " working days from " + day);
        }
        return FIRST.plusDays(workingDays[index]);
    }

    /** The first working day on or after the day. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** The last working day on or before the day. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, -1);
    }

    /** Working days later than the one and not later than the other day; negative when they come the other way round. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return worked[offset(upTo)] - worked[offset(after)];
    }

    public int workingDaysOf(YearMonth month) {
        return workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }

    public boolean isOfficial(int year) {
        return officialYears.contains(year);
    }

    /** Whether every year that the days touch has its official notice. */
    public boolean isOfficial(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(this::isOfficial);
    }

    /** What is special about a day, e.g. 春节, 补班（春节）, 周日; empty for an ordinary working day. */
    public String reason(LocalDate day) {
        SpecialDay exception = special.get(day);
        if (exception != null) {
            return exception.reason();
        }
        return isWeekend(day) ? day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA) : "";
    }

    private static int offset(LocalDate day) {
        if (day.isBefore(FIRST) || !day.isBefore(END)) {
            throw new IllegalArgumentException("no calendar for " + day);
        }
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
