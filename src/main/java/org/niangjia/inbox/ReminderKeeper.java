package org.niangjia.inbox;

import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.news.ClockChanged;
import org.niangjia.deadline.news.DeadlineStopped;
import org.niangjia.deadline.news.ReminderRaised;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what members are reminded of, inside the sweep's own transaction. A reminder goes to whoever has the case in hand or
 * may take it; a miss, and a last reminder while nobody has it in hand, to the supervisors too (domain rules §2.4).
 */
@Component
@RequiredArgsConstructor
class ReminderKeeper {

    private final ReminderNotes notes;
    private final WorkList workList;
    private final CaseFiles caseFiles;
    private final Unions unions;

    @EventListener
    void on(ReminderRaised reminder) {
        CaseNumber.parse(reminder.caseNumber())
                .flatMap(caseFiles::head)
                .ifPresent(file -> notes.put(reminder, file.title(), escalatedTo(reminder, file)));
    }

    @EventListener
    void on(ClockChanged clock) {
        if (clock.change().movesTheEnd()) {
            notes.forgetOtherThan(clock.deadlineId(), clock.after());
        }
    }

    @EventListener
    void on(DeadlineStopped stopped) {
        if (stopped.reminded()) {
            notes.forget(stopped.deadlineId());
        }
    }

    private @Nullable String escalatedTo(ReminderRaised reminder, CaseFile file) {
        boolean concerned = reminder.level().isMissed() || reminder.last() && isInNobodysHands(reminder.caseNumber());
        return concerned
                ? unions.nearest(List.of(Role.SUPERVISOR), file.unionCode()).stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private boolean isInNobodysHands(String caseNumber) {
        return workList.of(caseNumber).stream().map(WorkItem::assignee).noneMatch(Objects::nonNull);
    }
}
