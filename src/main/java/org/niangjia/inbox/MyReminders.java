package org.niangjia.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.Member;
import org.niangjia.inbox.WorkList.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 提醒: what is due, or overdue, of the cases in a member's hands, of those that wait for the member's groups, and of those the member supervises. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class MyReminders {

    /** Who has more has another trouble. */
    public static final int MOST = 200;

    /** What the frame shows; beyond it nobody counts. */
    public static final int CAP = 99;

    private final ReminderNotes notes;
    private final WorkRanges ranges;
    private final GroupIds groups;

    public List<ReminderNote> of(Member member) {
        Ranges mine = mine(member);
        return mine.isEmpty() ? List.of() : notes.of(member.login(), which(mine), mine.values(), MOST);
    }

    /** Exact up to {@link #CAP}, then one more. */
    public int unseen(Member member) {
        Ranges mine = mine(member);
        return mine.isEmpty() ? 0 : notes.unseen(member.login(), which(mine), mine.values(), CAP + 1);
    }

    @Transactional
    public void see(Member member, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            notes.see(member.login(), ids);
        }
    }

    private Ranges mine(Member member) {
        Ranges mine = new Ranges();
        Set<String> own = groups.of(member);
        if (!own.isEmpty()) {
            ranges.add(mine, Scope.MINE, member, "");
            ranges.add(mine, Scope.GROUP, member, "");
            mine.put("groups", own);
        }
        return mine;
    }

    /** What is due first stands at the beginning of each range: nothing further down has been reminded of. */
    private static String which(Ranges mine) {
        return "n.escalated_to in (:groups) or n.case_number in (select t.case_number from open_task t where t.id in"
                + " (select nearest.task_id from (" + mine.ids(MOST) + ") nearest))";
    }
}
