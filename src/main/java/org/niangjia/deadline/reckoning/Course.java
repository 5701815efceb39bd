package org.niangjia.deadline.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course of one period: from which day, how long, what was added, when it stood still.
 *
 * @param time when on that day a period of hours begins
 */
public record Course(LocalDate start, LocalTime time, Period period, List<Span> extensions, List<Pause> pauses) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    public Course {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
        if (!canStartOn(start)) {
            throw new IllegalArgumentException("no period starts on " + start);
        }
        if (extensions.stream().anyMatch(span -> kind(period.span()) != kind(span))) {
            throw new IllegalArgumentException("working days, calendar days and hours do not add up");
        }
    }

    public Course(LocalDate start, Period period, List<Span> extensions, List<Pause> pauses) {
        this(start, LocalTime.MIDNIGHT, period, extensions, pauses);
    }

    /** Months and years are made of calendar days. */
    private static Unit kind(Span span) {
        return span.unit() == Unit.WD || span.unit() == Unit.H ? span.unit() : Unit.CD;
    }

    public static Course of(LocalDate start, Period period) {
        return new Course(start, period, List.of(), List.of());
    }

    /** Of a period of hours: to the minute, and the paused days later; none while a pause lasts. */
    public Optional<LocalDateTime> endOfHours() {
        LocalDateTime end = start.atTime(time).plusHours(sum(Unit.H));
        for (Pause pause : Pause.merged(pauses)) {
            LocalDate until = pause.until();
            if (until == null) {
                return Optional.empty();
            }
            end = end.plusDays(ChronoUnit.DAYS.between(pause.from(), until));
        }
        return Optional.of(end);
    }

    /** The last fifth of the hours. */
    public Optional<LocalDateTime> closeOfHours() {
        return endOfHours().map(end -> end.minusMinutes(sum(Unit.H) * 12L));
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
