package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Waiting;
import org.niangjia.inbox.MyReminders;
import org.springframework.stereotype.Component;

/** How many reminders a member has not taken note of. */
@Component
@RequiredArgsConstructor
class ReminderCount implements Waiting {

    private final MyReminders reminders;

    @Override
    public String door() {
        return "reminders";
    }

    @Override
    public int count(Member member) {
        return reminders.unseen(member);
    }
}
