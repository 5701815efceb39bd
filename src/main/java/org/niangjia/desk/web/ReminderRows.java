package org.niangjia.desk.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.news.Light;
import org.niangjia.inbox.ReminderNote;
import org.springframework.stereotype.Component;

/** The lines of the reminders' page. */
@Component
@RequiredArgsConstructor
class ReminderRows {

    private final Deadlines deadlines;

    /** @param daysLeft working days; negative when it is late */
    record ReminderRow(ReminderNote note, Light light, int daysLeft) {}

    List<ReminderRow> of(List<ReminderNote> notes) {
        return notes.stream().map(this::row).toList();
    }

    private ReminderRow row(ReminderNote note) {
        Light light = note.level().isMissed() ? Light.RED : Light.YELLOW;
        return new ReminderRow(note, light, deadlines.workingDaysLeft(note.dueAt()));
    }
}
