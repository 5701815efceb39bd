package org.niangjia.mediation.web;

import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.settlement.Agreement;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.sheet.Sheets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 协议与履行: the terms while they are drafted, who has signed, and what has been performed. */
@Controller
@RequestMapping("/cases/{number}/agreement")
@Requires("agreement.edit")
class AgreementPages extends BookPages<AgreementBook> {

    private final Agreements agreements;
    private final Sheets sheets;

    AgreementPages(Counter counter, AgreementBook book, LinePages lines, Agreements agreements, Sheets sheets) {
        super(counter, book, lines);
        this.agreements = agreements;
        this.sheets = sheets;
    }

    @Requires("agreement.view")
    @GetMapping
    String show(@PathVariable String number, Member member, Model model) {
        CaseFile file = counter.caseFile(number, member);
        Agreement agreement = agreements.of(file.number());
        if (!agreement.isSigned() && !counter.knowsWhatIsSaid(file, member)) {
            model.addAttribute("caseFile", file);
            return "mediation/agreement-unsigned";
        }
        lines.fill(model, book, file, member);
        model.addAttribute("agreement", agreement);
        model.addAttribute("standing", AgreementStanding.of(agreements, file.number(), sheets.today()));
        return "mediation/agreement";
    }
}
