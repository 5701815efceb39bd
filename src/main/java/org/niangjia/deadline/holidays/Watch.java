package org.niangjia.deadline.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.calendar.OfficeHours;
import org.niangjia.deadline.calendar.Today;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Tells what time it is, by the product's clock and the calendar in force. */
@Component
@RequiredArgsConstructor
@EnableConfigurationProperties(OfficeHours.class)
public class Watch {

    private static final int ALARM_DAYS = 60;

    private final Clock clock;
    private final Calendars calendars;
    private final OfficeHours hours;

    /** The alarm: this year, and from 60 days before it begins the next one, when there is no notice for it. */
    public List<MissingYear> missingYears() {
        Today today = today();
        LocalDate date = today.date();
        return IntStream.rangeClosed(date.getYear(), date.plusDays(ALARM_DAYS).getYear())
                .filter(year -> !today.calendar().isOfficial(year))
                .mapToObj(year -> MissingYear.of(year, date))
                .toList();
    }

    public Today today() {
        return new Today(clock.instant(), calendars.current(), hours);
    }
}
