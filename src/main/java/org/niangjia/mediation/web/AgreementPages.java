package org.niangjia.mediation.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.sheet.Sheets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 协议与履行: the terms while they are drafted, who has signed, and what has been performed. */
@Controller
@RequestMapping("/cases/{number}/agreement")
@RequiredArgsConstructor
class AgreementPages {

    private final Counter counter;
    private final AgreementBook book;
    private final LinePages lines;
    private final Agreements agreements;
    private final Sheets sheets;

    @Requires("agreement.view")
    @GetMapping
    String show(@PathVariable String number, Member member, Model model) {
        CaseFile file = counter.caseFile(number, member);
        lines.fill(model, book, file, member);
        model.addAttribute("agreement", agreements.of(file.number()));
        model.addAttribute("standing", AgreementStanding.of(agreements, file.number(), sheets.today()));
        return "mediation/agreement";
    }

    @Requires("agreement.edit")
    @GetMapping("/{list}/new")
    String ask(@PathVariable String number, @PathVariable String list, Member member, Model model) {
        return lines.ask(model, book, counter.caseFile(number, member), list, null, member);
    }

    @Requires("agreement.edit")
    @PostMapping("/{list}")
    Object add(
            @PathVariable String number,
            @PathVariable String list,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Model model) {
        return lines.write(model, book, counter.caseFile(number, member), list, null, sent, member);
    }

    @Requires("agreement.edit")
    @GetMapping("/{list}/{n:\\d{1,6}}")
    String askAgain(
            @PathVariable String number, @PathVariable String list, @PathVariable int n, Member member, Model model) {
        return lines.ask(model, book, counter.caseFile(number, member), list, n, member);
    }

    @Requires("agreement.edit")
    @PostMapping("/{list}/{n:\\d{1,6}}")
    Object change(
            @PathVariable String number,
            @PathVariable String list,
            @PathVariable int n,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Model model) {
        return lines.write(model, book, counter.caseFile(number, member), list, n, sent, member);
    }

    @Requires("agreement.edit")
    @PostMapping("/{list}/{n:\\d{1,6}}/remove")
    Object remove(
            @PathVariable String number, @PathVariable String list, @PathVariable int n, Member member, Model model) {
        return lines.remove(model, book, counter.caseFile(number, member), list, n, member);
    }
}
