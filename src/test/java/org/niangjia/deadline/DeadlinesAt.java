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
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

/** The house's deadlines at another time than the house's own. */
@Component
@RequiredArgsConstructor
public class DeadlinesAt {

    private final DeadlineTable table;
    private final HeldClocks clocks;
    private final DeadlineRules rules;
    private final Announcer announcer;
    private final FreeCases freeCases;
    private final Calendars calendars;
    private final OfficeHours hours;
    private final TransactionTemplate transactions;
    private final TransactionInterceptor inTransactions;

    public Deadlines deadlines(String local) {
        var proxy = new ProxyFactory(new Deadlines(table, clocks, rules, announcer, recount(local), watch(local)));
        proxy.addAdvice(inTransactions);
        proxy.setProxyTargetClass(true);
        return (Deadlines) proxy.getProxy();
    }

    public Recount recount(String local) {
        return new Recount(table, clocks, freeCases, announcer, watch(local), transactions);
    }

    public Watch watch(String local) {
        OffsetDateTime moment = OffsetDateTime.parse(local + ":00+08:00");
        return new Watch(Clock.fixed(moment.toInstant(), WorkingCalendar.ZONE), calendars, hours);
    }
}
