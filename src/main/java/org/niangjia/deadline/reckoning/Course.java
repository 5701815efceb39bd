package org.niangjia.deadline.reckoning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The course of one period: from which day, how long, what was added, when it stood still. */
public record Course(LocalDate start, Period period, List<Span> extensions, List<Pause> pauses) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    public Course {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
        if (!canStartOn(start)) {
            throw new IllegalArgumentException("no period starts on " + start);
        }
        if (extensions.stream().anyMatch(span -> period.ofWorkingDays() != (span.unit() == Unit.WD))) {
            throw new IllegalArgumentException("working days and calendar days do not add up");
        }
    }

    public static Course of(LocalDate start, Period period) {
        return new Course(start, period, List.of(), List.of());
    }

    /** The days that a form takes. */
    public static boolean canStartOn(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    /** The day after which counting begins. */
    LocalDate origin() {
        return period.countStartDay() ? start.minusDays(1) : start;
    }

    /** How many days must be counted: working days, or calendar days once months and years are resolved. */
    int length() {
        if (period.ofWorkingDays()) {
            return sum(Unit.WD);
        }
        return (int) ChronoUnit.DAYS.between(origin(), endWithoutPauses());
    }

    /** Civil Code art. 202: a period of months ends on the corresponding day, or the month's last if there is none. */
    private LocalDate endWithoutPauses() {
        LocalDate end = start.plusMonths(sum(Unit.M) + 12L * sum(Unit.Y));
        boolean corresponding = end.getDayOfMonth() == start.getDayOfMonth();
        return (period.countStartDay() && corresponding ? end.minusDays(1) : end).plusDays(sum(Unit.CD));
    }

    private int sum(Unit unit) {
        return Stream.concat(Stream.of(period.span()), extensions.stream())
                .filter(span -> span.unit() == unit)
                .mapToInt(Span::amount)
                .sum();
    }
}
