package org.niangjia.desk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.desk.form.FormPage;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.registration.Corrections;
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

/** 更正登记: the form once more, with what is there now. */
@Controller
@RequestMapping("/cases/{number}/correct")
@RequiredArgsConstructor
@Requires("case.correct")
class CorrectionPages {

    /** How much of the record the page was drawn from; it stays when the page is refused. */
    private static final String ENTRIES = "_entries";

    /** The answers to be taken away: an empty box would leave them. */
    private static final String ERASE = "_erase";

    private final Correcting correcting;
    private final FormPages forms;

    @GetMapping
    String ask(@PathVariable String number, Member member, Model model) {
        CaseFile file = correcting.caseFile(number, member);
        Corrections.Draft draft = correcting.draft(file);
        fill(model, file, draft, List.of());
        model.addAttribute("entries", draft.entries());
        model.addAttribute("form", page(file, draft).blank());
        return "desk/correct";
    }

    @PostMapping
    Object correct(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = Corrections.REASON, defaultValue = "") String reason,
            @RequestParam(name = ENTRIES, required = false) @Nullable Integer entries,
            @RequestParam(name = ERASE, defaultValue = "") List<String> erase,
            Member member,
            Model model) {
        CaseFile file = correcting.caseFile(number, member);
        Corrections.Draft draft = correcting.draft(file);
        Map<String, List<String>> answers = forms.typed(typed);
        try {
            correcting.correct(file, new Corrections.Wish(wanted(draft, answers, erase), reason, entries), member);
            return "redirect:/cases/" + file.number();
        } catch (SubmissionRefused refused) {
            fill(model, file, draft, erase);
            model.addAttribute("reason", reason);
            model.addAttribute("entries", entries);
            model.addAttribute("form", page(file, draft).again(answers, refused.errors()));
            model.addAttribute(
                    "reasonErrors",
                    refused.errors().stream()
                            .filter(error -> error.field().equals(Corrections.REASON))
                            .toList());
            return FormPages.refused("desk/correct");
        }
    }

    private static void fill(Model model, CaseFile file, Corrections.Draft draft, List<String> erase) {
        model.addAttribute("caseFile", file);
        model.addAttribute("erasable", draft.erasable());
        model.addAttribute("erase", erase);
    }

    /** What is typed into a box goes in the place of what was there, marked or not. */
    private static Map<String, @Nullable Object> wanted(
            Corrections.Draft draft, Map<String, List<String>> answers, List<String> erase) {
        Map<String, @Nullable Object> wanted = new HashMap<>(draft.contract().fromText(answers));
        draft.erasable().stream()
                .map(Corrections.Covered::key)
                .filter(erase::contains)
                .filter(key -> "".equals(wanted.getOrDefault(key, "")))
                .forEach(key -> wanted.put(key, null));
        return wanted;
    }

    /** The parts of the form that depend on what is typed; changes nothing. */
    @PostMapping("/preview")
    String preview(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> typed,
            Member member,
            Model model) {
        CaseFile file = correcting.caseFile(number, member);
        model.addAttribute("form", page(file, correcting.draft(file)).preview(forms.typed(typed)));
        return "desk/form/form :: preview(form=${form})";
    }

    private FormPage page(CaseFile file, Corrections.Draft draft) {
        return forms.of(draft.contract(), draft.known(), "/cases/" + file.number() + "/correct/preview");
    }
}
