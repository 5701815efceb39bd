package org.niangjia.mediation.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 当事人与请求: the parties, their claims and evidence, and where each is reached. */
@Controller
@RequestMapping("/cases/{number}/dispute")
@RequiredArgsConstructor
class DisputePages {

    private final Counter counter;
    private final DisputeBook book;
    private final LinePages lines;
    private final Disputes disputes;
    private final Twins twins;

    @Requires("dispute.view")
    @GetMapping
    String show(@PathVariable String number, Member member, Model model) {
        CaseFile file = counter.caseFile(number, member);
        lines.fill(model, book, file, member);
        Dispute dispute = disputes.of(file.number());
        model.addAttribute("dispute", dispute);
        model.addAttribute("missing", book.missing(file.number()));
        model.addAttribute("twins", twins.of(file, member));
        return "mediation/dispute";
    }

    @Requires("dispute.edit")
    @GetMapping("/{list}/new")
    String ask(@PathVariable String number, @PathVariable String list, Member member, Model model) {
        return lines.ask(model, book, counter.caseFile(number, member), list, null, member);
    }

    @Requires("dispute.edit")
    @PostMapping("/{list}")
    Object add(
            @PathVariable String number,
            @PathVariable String list,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Model model) {
        return lines.write(model, book, counter.caseFile(number, member), list, null, sent, member);
    }

    @Requires("dispute.edit")
    @GetMapping("/{list}/{n:\\d{1,6}}")
    String askAgain(
            @PathVariable String number, @PathVariable String list, @PathVariable int n, Member member, Model model) {
        return lines.ask(model, book, counter.caseFile(number, member), list, n, member);
    }

    @Requires("dispute.edit")
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

    @Requires("dispute.edit")
    @PostMapping("/{list}/{n:\\d{1,6}}/remove")
    Object remove(
            @PathVariable String number, @PathVariable String list, @PathVariable int n, Member member, Model model) {
        return lines.remove(model, book, counter.caseFile(number, member), list, n, member);
    }
}
