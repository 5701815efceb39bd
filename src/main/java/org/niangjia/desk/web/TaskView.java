package org.niangjia.desk.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Deadlines.Prospect;
import org.niangjia.desk.web.Standings.Standing;
import org.niangjia.desk.web.WorkRows.WorkRow;
import org.niangjia.engine.gate.Foresight;
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
    private final RecordView record;
    private final WorkRows rows;
    private final MaterialsView materials;
    private final CaseDoors doors;
    private final Members members;
    private final Foresight foresight;
    private final Deadlines deadlines;

    void fill(Model model, WorkItem task, Member member) {
        WorkRow row = rows.of(List.of(task), member).get(0);
        aside(model, task, row, member);
        Standing standing = row.standing();
        boolean reassign = !rows.reassignable(List.of(row), member).isEmpty();
        boolean movable = reassign || standing.toHandOver();
        model.addAttribute("mine", standing.mine());
        model.addAttribute("absent", standing.absent());
        model.addAttribute("obstacle", standing.obstacle());
        model.addAttribute("workable", standing.workable());
        model.addAttribute("claimable", standing.claimable());
        model.addAttribute("movable", movable);
        model.addAttribute("reassign", reassign);
        model.addAttribute("colleagues", movable ? colleagues(task, member) : List.of());
    }

    /** To be read only: what stands beside a task that is worked on elsewhere. */
    void aside(Model model, WorkItem task, Member member) {
        aside(model, task, rows.toRead(task, member), member);
    }

    private void aside(Model model, WorkItem task, WorkRow row, Member member) {
        CaseFile file = counter.caseFile(task.caseNumber(), member);
        model.addAttribute("task", task);
        model.addAttribute("row", row);
        model.addAttribute("caseFile", file);
        model.addAttribute("doors", doors.of(file, member));
        model.addAttribute("parties", records.parties(file));
        record.fill(model, file, member);
        model.addAttribute("extension", extension(task).orElse(null));
        materials.fill(model, file, member);
    }

    /** Where the step decides on more time: what approving it would come to. */
    private Optional<Prospect> extension(WorkItem task) {
        return foresight.property(task.id(), "extends").flatMap(code -> foresight
                .property(task.id(), "by")
                .flatMap(by -> deadlines.prospect(task.caseNumber(), code, by)));
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
        List<Member> others = task.candidateGroups().stream()
                .map(members::inGroup)
                .flatMap(Collection::stream)
                .filter(colleague -> !colleague.login().equals(member.login()))
                .filter(colleague -> !colleague.login().equals(task.assignee()))
                .distinct()
                .toList();
        return foresight.takers(Standings.waiting(task), others);
    }
}
