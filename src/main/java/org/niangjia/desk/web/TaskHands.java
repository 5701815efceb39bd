package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.TaskForms;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.inbox.WorkItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Into whose hands a task goes: claimed, given back, handed over. */
@Controller
@RequestMapping("/tasks/{id}")
@RequiredArgsConstructor
@Requires("task.work")
class TaskHands {

    private final TaskCounter counter;
    private final TaskView view;
    private final TaskForms asked;
    private final FormPages forms;
    private final Names names;

    /** As it was typed; {@code from}: the list to which a head returns. */
    record HandOver(String to, String reason, String from) {

        HandOver {
            to = to == null ? "" : to;
            reason = reason == null ? "" : reason;
            from = from == null ? "" : from;
        }
    }

    @PostMapping("/claim")
    String claim(@PathVariable String id, Member member) {
        counter.claim(id, member);
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/release")
    String release(@PathVariable String id, Member member, RedirectAttributes next) {
        WorkItem task = counter.taskToLetGo(id, member);
        counter.release(id, member);
        next.addFlashAttribute("released", task.name());
        return "redirect:/work?tab=group";
    }

    @PostMapping("/hand-over")
    Object handOver(
            @PathVariable String id,
            @ModelAttribute HandOver order,
            Member member,
            Model model,
            RedirectAttributes next) {
        WorkItem task = counter.taskToLetGo(id, member);
        try {
            Tasks.Deed deed = counter.handOver(id, order.to(), order.reason(), member);
            next.addFlashAttribute("holder", names.of(order.to()));
            return handedOver(task, deed, order, next);
        } catch (SubmissionRefused refused) {
            model.addAttribute("wrong", refused.errors());
            model.addAttribute("order", order);
            return again(task, member, model);
        }
    }

    private static String handedOver(WorkItem task, Tasks.Deed deed, HandOver order, RedirectAttributes next) {
        boolean plain = deed == Tasks.Deed.HANDED_OVER;
        next.addFlashAttribute(plain ? "handedOver" : "reassigned", task.name());
        return plain ? "redirect:/work" : backToTheCase(task, order);
    }

    /** Who moves a colleague's task goes on where the case was read. */
    private static String backToTheCase(WorkItem task, HandOver order) {
        return order.from().equals("vacancies") ? "redirect:/vacancies" : "redirect:/cases/" + task.caseNumber();
    }

    private Object again(WorkItem task, Member member, Model model) {
        if (counter.isToBeLetGo(task.id(), member)) {
            return view.keptFrom(model, task, member);
        }
        view.fill(model, task, member);
        model.addAttribute(
                "form",
                forms.of(asked.of(task.id()), TaskPages.preview(task.id())).blank());
        return FormPages.refused("desk/task");
    }
}
