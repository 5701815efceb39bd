package org.niangjia.deadline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an administrator says about a notice, as it was typed. */
record NoticeInput(String year, String source, String publishedOn) {

    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2100;

    /** What the browser left out is empty. */
    NoticeInput {
        year = Objects.requireNonNullElse(year, "");
        source = Objects.requireNonNullElse(source, "");
        publishedOn = Objects.requireNonNullElse(publishedOn, "");
    }

    static final NoticeInput BLANK = new NoticeInput("", "", "");

    List<CalculationPage.Wrong> wrongs(LocalDate today) {
        List<CalculationPage.Wrong> wrongs = new ArrayList<>();
        if (number() == null) {
            wrongs.add(wrong("year", "年份应在 " + FIRST_YEAR + " 年至 " + LAST_YEAR + " 年之间。"));
        }
        if (source.strip().length() < 5 || source.strip().length() > 200) {
            wrongs.add(wrong("source", "请写明放假通知的名称和文号，5 至 200 字。"));
        }
        Optional<LocalDate> published = PeriodInput.date(publishedOn);
        if (published.isEmpty() || published.get().isAfter(today)) {
            wrongs.add(wrong("publishedOn", "请填写通知公布的日期，不得晚于今天。"));
        }
        return wrongs;
    }

    private static CalculationPage.Wrong wrong(String field, String message) {
        return new CalculationPage.Wrong(field, message);
    }

    /** None where it cannot be one. */
    @Nullable
    Integer number() {
        if (!year.strip().matches("\\d{4}")) {
            return null;
        }
        int value = Integer.parseInt(year.strip());
        return value < FIRST_YEAR || value > LAST_YEAR ? null : value;
    }

    int yearNumber() {
        return Integer.parseInt(year.strip());
    }

    LocalDate published() {
        return LocalDate.parse(publishedOn.strip());
    }
}
