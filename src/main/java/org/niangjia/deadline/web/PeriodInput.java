package org.niangjia.deadline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.reckoning.Course;
import org.niangjia.deadline.reckoning.Period;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.reckoning.Unit;
import org.niangjia.deadline.rules.DeadlineRule;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/**
 * A period as it was typed: texts, sense and nonsense alike.
 *
 * @param time when on that day a period of hours begins; midnight where nothing is said
 */
record PeriodInput(
        @Nullable String start,
        @Nullable String time,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String countStartDay) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    /** @throws BindException with a sentence beside each field that makes no sense */
    Course course(boolean roll) throws BindException {
        BindException errors = new BindException(new MapBindingResult(Map.of(), "period"));
        LocalDate from = readStart(errors);
        LocalTime at = readTime(errors);
        Optional<Unit> counted = readUnit(errors);
        int length = readAmount(counted, errors);
        boolean startCounts = readCountStartDay(errors);
        if (errors.hasErrors() || from == null || counted.isEmpty()) {
            throw errors;
        }
        Period period = new Period(new Span(length, counted.get()), startCounts, roll);
        return new Course(from, at, period, List.of(), List.of());
    }

    /** The period that a rule names, from the day that was typed. */
    PeriodInput by(DeadlineRule rule) {
        Period period = rule.period();
        return new PeriodInput(
                start,
                time,
                String.valueOf(period.span().amount()),
                period.span().unit().name(),
                String.valueOf(period.countStartDay()));
    }

    private @Nullable LocalDate readStart(Errors errors) {
        if (start == null || start.isBlank()) {
            return refuse(errors, "start", "请填写起算日期，例如 2026-01-16。");
        }
        Optional<LocalDate> day = date(start);
        if (day.isEmpty()) {
            return refuse(errors, "start", "起算日期不是存在的日期，应写成 2026-01-16 的样子。");
        }
        return Course.canStartOn(day.get()) ? day.get() : refuse(errors, "start", "起算日期应在 1900 年至 2100 年之间。");
    }

    private LocalTime readTime(Errors errors) {
        String typed = time == null ? "" : time.strip();
        if (typed.isEmpty() || TIME.matcher(typed).matches()) {
            return typed.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(typed);
        }
        refuse(errors, "time", "起算时刻应写成 09:30 的样子。");
        return LocalTime.MIDNIGHT;
    }

    static Optional<LocalDate> date(String text) {
        try {
            return DATE.matcher(text.strip()).matches() ? Optional.of(LocalDate.parse(text.strip())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Unit> readUnit(Errors errors) {
        Optional<Unit> counted = unit == null ? Optional.empty() : Unit.of(unit);
        if (counted.isEmpty()) {
            refuse(errors, "unit", "期限单位应为 CD（日）、WD（工作日）、M（月）、Y（年）或 H（小时）。");
        }
        return counted;
    }

    private int readAmount(Optional<Unit> counted, Errors errors) {
        if (amount == null || amount.isBlank()) {
            refuse(errors, "amount", "请填写期限的长度。");
            return 0;
        }
        if (!NUMBER.matcher(amount.strip()).matches()) {
            refuse(errors, "amount", "期限的长度应为整数。");
            return 0;
        }
        int length = Integer.parseInt(amount.strip());
        int longest = counted.map(Unit::getLongest).orElse(Integer.MAX_VALUE);
        if (length < 1) {
            refuse(errors, "amount", "期限的长度应大于 0。");
        } else if (length > longest) {
            refuse(errors, "amount", "期限太长，最长为 " + new Span(longest, counted.orElseThrow()).text() + "。");
        }
        return length;
    }

    private boolean readCountStartDay(Errors errors) {
        boolean known = countStartDay == null || countStartDay.isEmpty() || countStartDay.matches("true|false");
        if (!known) {
            refuse(errors, "countStartDay", "起算日是否计入应为 true 或 false。");
        }
        return "true".equals(countStartDay);
    }

    /** The value itself is never repeated: it may be anything. */
    private static <T> @Nullable T refuse(Errors errors, String field, String sentence) {
        errors.rejectValue(field, "wrong", sentence);
        return null;
    }
}
