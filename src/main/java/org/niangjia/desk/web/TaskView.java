package org.niangjia.desk.web;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.inbox.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands beside a task's form: the case as far as one needs it to decide, and whose task it is. */
@Component
@RequiredArgsConstructor
class TaskView {

    private final Counter counter;
    private final CaseRecords records;
    private final WorkRows rows;
    private final GroupIds groups;
    private final Deputies deputies;
    private final Members members;

    void fill(Model model, WorkItem task, Member member) {
        CaseFile file = counter.caseFile(task.caseNumber(), member);
        boolean mine = deputies.hands(member).contains(String.valueOf(task.assignee()));
        boolean ours = !Collections.disjoint(groups.of(member), task.candidateGroups());
        model.addAttribute("task", task);
        model.addAttribute("row", rows.of(List.of(task)).get(0));
        model.addAttribute("caseFile", file);
        model.addAttribute("parties", records.parties(file));
        model.addAttribute("entries", records.entries(file));
        model.addAttribute("mine", mine);
        model.addAttribute(
                "absent",
                deputies.on(task.candidateGroups(), task.assignee(), member).onBehalfOf());
        model.addAttribute("workable", mine || ours && task.assignee() == null);
        model.addAttribute("claimable", ours && task.assignee() == null);
        model.addAttribute("colleagues", ours ? colleagues(task, member) : List.of());
    }

    private List<Member> colleagues(WorkItem task, Member member) {
        return task.candidateGroups().stream()
                .map(members::inGroup)
                .flatMap(Collection::stream)
                .filter(colleague -> !colleague.login().equals(member.login()))
                .distinct()
                .toList();
    }
}
