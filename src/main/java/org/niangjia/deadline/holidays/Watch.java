package org.niangjia.deadline.holidays;

import java.time.Clock;
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

    private final Clock clock;
    private final Calendars calendars;
    private final OfficeHours hours;

    public Today today() {
        return new Today(clock.instant(), calendars.current(), hours);
    }
}
