package org.niangjia.web.frame;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/** A day in a parameter, as a browser's calendar writes it. Days of which no office has papers are refused at every door. */
@Component
class Days implements Formatter<LocalDate> {

    private static final Pattern OF_AN_OFFICE = Pattern.compile("(19|20)\\d{2}-\\d{2}-\\d{2}");

    @Override
    public LocalDate parse(String text, Locale locale) {
        if (!OF_AN_OFFICE.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException("a day is written 2026-11-21");
        }
        return LocalDate.parse(text.strip());
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
