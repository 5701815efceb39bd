package org.niangjia.desk.web;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.TaskForms;
import org.niangjia.engine.TaskForms.Asked;
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

/** A task beside its case: the form, drawn and taken. */
@Controller
@RequestMapping("/tasks/{id}")
@RequiredArgsConstructor
@Requires("task.work")
class TaskPages {

    private final TaskCounter counter;
    private final TaskView view;
    private final TaskForms asked;
    private final FormPages forms;

    @GetMapping
    Object show(@PathVariable String id, Member member, Model model) {
        if (counter.isToBeLetGo(id, member)) {
            return view.keptFrom(model, counter.taskToLetGo(id, member), member);
        }
        view.fill(model, counter.task(id, member), member);
        model.addAttribute("form", forms.of(asked.of(id), preview(id)).blank());
        return "desk/task";
    }

    /** What stands beside the task in Camunda Tasklist. */
    @GetMapping("/beside")
    String beside(@PathVariable String id, Member member, Model model) {
        view.aside(model, counter.task(id, member), member);
        return "desk/beside :: beside";
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

    static String preview(String id) {
        return "/tasks/" + id + "/preview";
    }
}
