package org.niangjia.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.news.Light;
import org.niangjia.deadline.rules.Due;

/**
 * How a clock stands at this moment.
 *
 * @param startedAt the moment from which hours run
 * @param due none while paused
 * @param workingDaysLeft from tomorrow to the due day; negative once missed, 0 while paused
 * @param provisional counted by a year that has no official calendar yet: to be marked 暂定
 * @param duty false: a time to wait, whose end is nobody's fault
 * @param missed whether its end was ever missed, also when it was extended afterwards
 * @param kept once stopped: whether in time
 */
public record Standing(
        long id,
        String caseNumber,
        String code,
        String name,
        String basis,
        LocalDate start,
        Instant startedAt,
        @Nullable Instant due,
        @Nullable LocalDate rolledFrom,
        @Nullable Instant closeFrom,
        Light light,
        int workingDaysLeft,
        boolean provisional,
        boolean running,
        boolean duty,
        boolean missed,
        @Nullable Instant stoppedAt,
        @Nullable Boolean kept) {

    static Standing of(Deadline deadline, Today today) {
        Due due = deadline.state().due();
        Deadline.Stop stop = deadline.state().stop();
        return new Standing(
                deadline.id(),
                deadline.origin().caseNumber(),
                deadline.origin().rule().code(),
                deadline.origin().rule().name(),
                deadline.origin().rule().basis(),
                deadline.origin().start(),
                deadline.origin().startedAt(),
                deadline.dueAt(),
                due == null ? null : due.rolledFrom(),
                due == null ? null : due.closeFrom(),
                light(deadline, today),
                due == null ? 0 : today.workingDaysLeft(due.day()),
                due != null && due.provisional(),
                stop == null,
                deadline.origin().rule().duty(),
                isMissed(deadline, today),
                stop == null ? null : stop.at(),
                stop == null ? null : stop.kept());
    }

    private static Light light(Deadline deadline, Today today) {
        Deadline.Stop stop = deadline.state().stop();
        return stop == null ? deadline.light(today.now()) : stop.kept() ? Light.GREEN : Light.RED;
    }

    private static boolean isMissed(Deadline deadline, Today today) {
        boolean missedNow =
                deadline.isRunning() && deadline.origin().rule().duty() && deadline.light(today.now()) == Light.RED;
        return missedNow || deadline.state().missedDue() != null;
    }
}
