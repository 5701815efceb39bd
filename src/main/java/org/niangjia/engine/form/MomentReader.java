package org.niangjia.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import lombok.RequiredArgsConstructor;

/** Dates and times in the ISO forms that form-js and the browser's own date fields send; days that do not exist are refused. */
@RequiredArgsConstructor
class MomentReader {

    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final ZoneId zone;

    Reading read(Field field, Object submitted) {
        String sentence = "type." + field.dates().kind().name().toLowerCase(Locale.ROOT);
        if (!(submitted instanceof String text) || text.length() > LONGEST) {
            return Reading.unreadable(sentence);
        }
        try {
            return sane(parse(field.dates().kind(), text.strip()));
        } catch (DateTimeException e) {
            return Reading.unreadable(sentence);
        }
    }

    private TemporalAccessor parse(Field.Dates.Kind kind, String text) {
        return switch (kind) {
            case DATE -> LocalDate.parse(text);
            case TIME -> local(DateTimeFormatter.ISO_TIME.parseBest(text, OffsetTime::from, LocalTime::from));
            case DATETIME ->
                local(DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from));
        };
    }

    private TemporalAccessor local(TemporalAccessor moment) {
        if (moment instanceof OffsetDateTime there) {
            return there.atZoneSameInstant(zone).toLocalDateTime();
        }
        if (moment instanceof OffsetTime there) {
            return there.atDate(LocalDate.EPOCH).atZoneSameInstant(zone).toLocalTime();
        }
        return moment;
    }

    private static Reading sane(TemporalAccessor moment) {
        if (moment instanceof LocalTime) {
            return Reading.of(moment);
        }
        int year = moment.get(ChronoField.YEAR);
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Reading.unreadable("date.years", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR))
                : Reading.of(moment);
    }
}
