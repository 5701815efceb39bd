package org.niangjia.desk.web;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.desk.form.FormPage;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.gate.Occurrence;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 登记事项: the form of what has happened in a case besides its tasks. */
@Controller
@RequestMapping("/cases/{number}/occurrences/{element}")
@RequiredArgsConstructor
@Requires("task.work")
class OccurrencePages {

    private final OccurrenceCounter counter;
    private final FormPages forms;

    @GetMapping
    String ask(@PathVariable String number, @PathVariable String element, Member member, Model model) {
        CaseFile file = counter.caseFile(number, member);
        Occurrence occurrence = counter.occurrence(file, element, member);
        fill(model, file, occurrence);
        model.addAttribute("form", page(file, occurrence).blank());
        return "desk/occurrence";
    }

    @PostMapping
    Object report(
            @PathVariable String number,
            @PathVariable String element,
            @RequestParam MultiValueMap<String, String> typed,
            Member member,
            Model model,
            RedirectAttributes next) {
        CaseFile file = counter.caseFile(number, member);
        Occurrence occurrence = counter.occurrence(file, element, member);
        Map<String, List<String>> answers = forms.typed(typed);
        try {
            counter.report(file, element, occurrence.contract().fromText(answers), member);
        } catch (SubmissionRefused refused) {
            fill(model, file, occurrence);
            model.addAttribute("form", page(file, occurrence).again(answers, refused.errors()));
            return FormPages.refused("desk/occurrence");
        }
        next.addFlashAttribute("reported", occurrence.name());
        return "redirect:/cases/" + file.number();
    }

    /** The parts of the form that depend on what is typed; changes nothing. */
    @PostMapping("/preview")
    String preview(
            @PathVariable String number,
            @PathVariable String element,
            @RequestParam MultiValueMap<String, String> typed,
            Member member,
            Model model) {
        CaseFile file = counter.caseFile(number, member);
        Occurrence occurrence = counter.occurrence(file, element, member);
        model.addAttribute("form", page(file, occurrence).preview(forms.typed(typed)));
        return "desk/form/form :: preview(form=${form})";
    }

    private static void fill(Model model, CaseFile file, Occurrence occurrence) {
        model.addAttribute("caseFile", file);
        model.addAttribute("occurrence", occurrence);
    }

    private FormPage page(CaseFile file, Occurrence occurrence) {
        String place = "/cases/" + file.number() + "/occurrences/" + occurrence.element();
        return forms.of(occurrence.contract(), occurrence.known(), place + "/preview");
    }
}
