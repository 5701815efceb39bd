package org.niangjia.desk.web;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.engine.Procedures;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FormContract;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a case on its start form. */
@Controller
@RequestMapping("/open/{process}")
@RequiredArgsConstructor
@Requires("case.open")
class OpeningPages {

    private final Procedures procedures;
    private final CaseTypes types;
    private final FormPages forms;

    @GetMapping
    String show(@PathVariable String process, Model model) {
        model.addAttribute("type", types.require(process));
        model.addAttribute("form", forms.of(contract(process), preview(process)).blank());
        return "desk/open";
    }

    @PostMapping
    Object open(
            @PathVariable String process,
            @RequestParam MultiValueMap<String, String> typed,
            Member member,
            Model model,
            RedirectAttributes next) {
        FormContract contract = contract(process);
        Map<String, List<String>> answers = forms.typed(typed);
        try {
            String number = procedures
                    .open(process, contract.fromText(answers), member)
                    .number()
                    .value();
            next.addFlashAttribute("opened", number);
            return "redirect:/cases/" + number;
        } catch (SubmissionRefused refused) {
            model.addAttribute("type", types.require(process));
            model.addAttribute("form", forms.of(contract, preview(process)).again(answers, refused.errors()));
            return FormPages.refused("desk/open");
        }
    }

    /** The parts of the form that depend on what is typed; changes nothing. */
    @PostMapping("/preview")
    String preview(@PathVariable String process, @RequestParam MultiValueMap<String, String> typed, Model model) {
        model.addAttribute("form", forms.of(contract(process), preview(process)).preview(forms.typed(typed)));
        return "desk/form/form :: preview(form=${form})";
    }

    private FormContract contract(String process) {
        return procedures.startForm(process).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String preview(String process) {
        return "/open/" + process + "/preview";
    }
}
