package org.niangjia.desk.web;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.desk.web.ReminderRows.ReminderRow;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.inbox.MyReminders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 提醒: what is about to be late, and what is; taken note of one by one or all at once. */
@Controller
@RequestMapping("/reminders")
@RequiredArgsConstructor
@Requires("task.work")
class ReminderPages {

    private final MyReminders reminders;
    private final ReminderRows rows;

    @GetMapping
    String list(Member member, Model model) {
        List<ReminderRow> all = rows.of(reminders.of(member));
        model.addAttribute("rows", all);
        model.addAttribute(
                "unseen", all.stream().filter(row -> !row.note().seen()).toList());
        return "desk/reminders";
    }

    @PostMapping("/seen")
    String see(@RequestParam List<Long> id, Member member) {
        reminders.see(member, id);
        return "redirect:/reminders";
    }
}
