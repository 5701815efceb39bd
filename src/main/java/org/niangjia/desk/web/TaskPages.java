package org.niangjia.desk.web;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.TaskForms;
import org.niangjia.engine.TaskForms.Asked;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.inbox.WorkItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A task beside its case: the form, and claim, release and hand-over. */
@Controller
@RequestMapping("/tasks/{id}")
@RequiredArgsConstructor
@Requires("task.work")
class TaskPages {

    private final Tasks tasks;
    private final TaskCounter counter;
    private final TaskView view;
    private final TaskForms asked;
    private final FormPages forms;

    @GetMapping
    String show(@PathVariable String id, Member member, Model model) {
        view.fill(model, counter.task(id, member), member);
        model.addAttribute("form", forms.of(asked.of(id), preview(id)).blank());
        return "desk/task";
    }

    @PostMapping
    Object complete(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Member member,
            Model model,
            RedirectAttributes next) {
        WorkItem task = counter.task(id, member);
        Asked question = asked.of(id);
        Map<String, List<String>> answers = forms.typed(typed);
        try {
            counter.complete(id, question.contract().fromText(answers), member);
        } catch (SubmissionRefused refused) {
            view.fill(model, task, member);
            model.addAttribute("form", forms.of(question, preview(id)).again(answers, refused.errors()));
            return FormPages.refused("desk/task");
        }
        next.addFlashAttribute("completed", task.name());
        return "redirect:/cases/" + task.caseNumber();
    }

    /** The parts of the form that depend on what is typed; changes nothing. */
    @PostMapping("/preview")
    String preview(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Member member, Model model) {
        counter.task(id, member);
        model.addAttribute("form", forms.of(asked.of(id), preview(id)).preview(forms.typed(typed)));
        return "desk/form/form :: preview(form=${form})";
    }

    @PostMapping("/claim")
    String claim(@PathVariable String id, Member member) {
        counter.claim(id, member);
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/release")
    String release(@PathVariable String id, Member member) {
        counter.withOpenTask(id, member, task -> tasks.release(task, member));
        return "redirect:/work?tab=group";
    }

    @PostMapping("/hand-over")
    String handOver(
            @PathVariable String id,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String reason,
            Member member) {
        counter.withOpenTask(id, member, task -> tasks.handOver(task, to, reason, member));
        return "redirect:/work";
    }

    private static String preview(String id) {
        return "/tasks/" + id + "/preview";
    }
}
