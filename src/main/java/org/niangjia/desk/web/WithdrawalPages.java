package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 撤销登记: asks once more, and why. */
@Controller
@RequestMapping("/cases/{number}/withdraw")
@RequiredArgsConstructor
@Requires("case.withdraw")
class WithdrawalPages {

    private final Withdrawing withdrawing;

    @GetMapping
    String ask(@PathVariable String number, Member member, Model model) {
        model.addAttribute("caseFile", withdrawing.caseFile(number, member));
        return "desk/withdraw";
    }

    @PostMapping
    Object withdraw(
            @PathVariable String number, @RequestParam(defaultValue = "") String reason, Member member, Model model) {
        CaseFile file = withdrawing.caseFile(number, member);
        try {
            withdrawing.withdraw(file, reason, member);
        } catch (SubmissionRefused refused) {
            model.addAttribute("caseFile", file);
            model.addAttribute("reason", reason);
            model.addAttribute("errors", refused.errors());
            return FormPages.refused("desk/withdraw");
        }
        return "redirect:/cases/" + file.number();
    }
}
