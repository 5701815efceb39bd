package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.Letter;
import org.niangjia.document.LetterRefused;
import org.niangjia.document.Letters;
import org.niangjia.document.preview.Preview;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 文书: a letter is looked at as a draft, issued, looked at again, taken away. */
@Controller
@RequestMapping("/cases/{number}/letters")
@RequiredArgsConstructor
class LetterPages {

    private final Counter counter;
    private final LetterDesk desk;
    private final IssuedDesk issued;

    @Requires("letter.issue")
    @GetMapping("/{code}")
    String draft(
            @PathVariable String number,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String about,
            Member member,
            Model model) {
        LetterDesk.Asked asked = desk.asked(number, code, member);
        model.addAttribute("caseFile", asked.file());
        model.addAttribute("kind", asked.kind());
        model.addAttribute("about", about);
        try {
            Letters.Draft draft = desk.draft(asked, about);
            model.addAttribute("blocks", Preview.of(draft.docx()));
            model.addAttribute("unknown", draft.unknown());
        } catch (LetterRefused refused) {
            model.addAttribute("obstacle", refused.getMessage());
        }
        return "desk/letter";
    }

    @Requires("letter.issue")
    @GetMapping("/{code}/draft")
    ResponseEntity<byte[]> takeDraft(
            @PathVariable String number,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String about,
            Member member) {
        Letters.Draft draft = desk.draft(desk.asked(number, code, member), about);
        return Files.of(draft.fileName(), draft.docx());
    }

    @Requires("letter.issue")
    @PostMapping("/{code}")
    String issue(
            @PathVariable String number,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String about,
            Member member,
            RedirectAttributes next) {
        LetterDesk.Asked asked = desk.asked(number, code, member);
        Letter letter = desk.issue(asked, about);
        next.addFlashAttribute("issued", true);
        return "redirect:/cases/" + asked.file().number() + "/letters/issued/" + letter.id();
    }

    @Requires("letter.read")
    @GetMapping("/issued/{id}")
    String show(@PathVariable String number, @PathVariable String id, Member member, Model model) {
        CaseFile file = counter.caseFile(number, member);
        IssuedDesk.Shown shown = issued.look(file, id, member);
        model.addAttribute("caseFile", file);
        model.addAttribute("letter", shown.letter());
        model.addAttribute("clear", shown.clear());
        model.addAttribute("blocks", Preview.of(shown.docx()));
        return "desk/letter";
    }

    @Requires("letter.read")
    @GetMapping("/issued/{id}/file")
    ResponseEntity<?> take(@PathVariable String number, @PathVariable String id, Member member) {
        return issued.take(counter.caseFile(number, member), id, member);
    }
}
