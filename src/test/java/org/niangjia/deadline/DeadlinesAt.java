package org.niangjia.deadline;

import java.time.Clock;
import java.time.OffsetDateTime;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.calendar.OfficeHours;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.deadline.record.FreeCases;
import org.niangjia.deadline.rules.DeadlineRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The house's deadlines at another time than the house's own. */
@Component
@RequiredArgsConstructor
public class DeadlinesAt {

    private final DeadlineTable table;
    private final TaskLinks links;
    private final DeadlineRules rules;
    private final Announcer announcer;
    private final FreeCases freeCases;
    private final Calendars calendars;
    private final OfficeHours hours;
    private final TransactionTemplate transactions;

    public Deadlines deadlines(String local) {
        return new Deadlines(table, links, rules, announcer, watch(local));
    }

    public Recount recount(String local) {
        return new Recount(table, freeCases, announcer, watch(local), transactions);
    }

    public Watch watch(String local) {
        OffsetDateTime moment = OffsetDateTime.parse(local + ":00+08:00");
        return new Watch(Clock.fixed(moment.toInstant(), WorkingCalendar.ZONE), calendars, hours);
    }
}
