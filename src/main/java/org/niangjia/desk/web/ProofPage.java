package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.proof.RecordProof;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 核验: whether the record of this case is what was written. */
@Controller
@RequiredArgsConstructor
class ProofPage {

    private final Counter counter;
    private final RecordProof proof;

    @Requires("case.view-record")
    @PostMapping("/cases/{number}/verify")
    String verify(@PathVariable String number, Member member, RedirectAttributes next) {
        CaseFile file = counter.caseFile(number, member);
        next.addFlashAttribute("proved", proof.of(file.number()));
        return "redirect:/cases/" + file.number();
    }
}
