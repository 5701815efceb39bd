package org.niangjia.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;

/** 统计期间: both days belong to it; where none is named, this year up to today. */
public record Span(LocalDate from, LocalDate to) {

    public static Span of(@Nullable String from, @Nullable String to, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate first = day("from", "起始日期", from, today.withDayOfYear(1), errors::add);
        LocalDate last = day("to", "截止日期", to, today, errors::add);
        if (errors.isEmpty() && last.isBefore(first)) {
            errors.add(new FieldError("to", "截止日期不能早于起始日期。"));
        }
        if (!errors.isEmpty()) {
            throw new SubmissionRefused(errors);
        }
        return new Span(first, last);
    }

    private static LocalDate day(
            String field, String name, @Nullable String text, LocalDate otherwise, Consumer<FieldError> wrong) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noSuchDay) {
            wrong.accept(new FieldError(field, name + "应为 2026-01-01 这样的日期。"));
            return otherwise;
        }
    }
}
