package org.niangjia.desk.web;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.engine.gate.Foresight;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.inbox.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** What stands beside a task's form: the case as far as one needs it to decide, and whose task it is. */
@Component
@RequiredArgsConstructor
class TaskView {

    private final Counter counter;
    private final CaseRecords records;
    private final WorkRows rows;
    private final MaterialsView materials;
    private final GroupIds groups;
    private final Deputies deputies;
    private final Members members;
    private final Foresight foresight;

    void fill(Model model, WorkItem task, Member member) {
        CaseFile file = counter.caseFile(task.caseNumber(), member);
        boolean mine = task.assignee() != null && deputies.hands(member).contains(task.assignee());
        boolean open = task.assignee() == null && !Collections.disjoint(groups.of(member), task.candidateGroups());
        String obstacle = mine || open ? foresight.obstacle(task.id(), member).orElse(null) : null;
        boolean handsOn = mine || open && obstacle != null;
        boolean reassign = !handsOn && foresight.mayMove(task.id(), member);
        boolean movable = handsOn || reassign;
        model.addAttribute("task", task);
        model.addAttribute("row", rows.of(List.of(task), member).get(0));
        model.addAttribute("caseFile", file);
        model.addAttribute("parties", records.parties(file));
        model.addAttribute("entries", records.entries(file));
        materials.fill(model, file, member);
        model.addAttribute("mine", mine);
        model.addAttribute(
                "absent",
                deputies.on(task.candidateGroups(), task.assignee(), member).onBehalfOf());
        model.addAttribute("obstacle", obstacle);
        model.addAttribute("workable", (mine || open) && obstacle == null);
        model.addAttribute("claimable", open && obstacle == null);
        model.addAttribute("movable", movable);
        model.addAttribute("reassign", reassign);
        model.addAttribute("colleagues", movable ? colleagues(task, member) : List.of());
    }

    /** 回避: nothing of the case, but a way to be rid of its task. */
    ModelAndView keptFrom(Model model, WorkItem task, Member member) {
        model.addAttribute("task", task);
        model.addAttribute("mine", true);
        model.addAttribute("obstacle", CaseRecords.KEEP_AWAY);
        model.addAttribute("colleagues", colleagues(task, member));
        return new ModelAndView("desk/keep-away", HttpStatus.FORBIDDEN);
    }

    private List<Member> colleagues(WorkItem task, Member member) {
        return task.candidateGroups().stream()
                .map(members::inGroup)
                .flatMap(Collection::stream)
                .filter(colleague -> !colleague.login().equals(member.login()))
                .filter(colleague -> !colleague.login().equals(task.assignee()))
                .distinct()
                .filter(colleague -> foresight.obstacle(task.id(), colleague).isEmpty())
                .toList();
    }
}
