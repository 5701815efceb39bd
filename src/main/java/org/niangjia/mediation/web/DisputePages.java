package org.niangjia.mediation.web;

import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.talks.Impartiality;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 当事人与请求: the parties, their claims and evidence, and where each is reached. */
@Controller
@RequestMapping("/cases/{number}/dispute")
@Requires("dispute.edit")
class DisputePages extends BookPages<DisputeBook> {

    private final Disputes disputes;
    private final Twins twins;
    private final Impartiality impartiality;

    DisputePages(
            Counter counter,
            DisputeBook book,
            LinePages lines,
            Disputes disputes,
            Twins twins,
            Impartiality impartiality) {
        super(counter, book, lines);
        this.disputes = disputes;
        this.twins = twins;
        this.impartiality = impartiality;
    }

    @Requires("dispute.view")
    @GetMapping
    String show(@PathVariable String number, Member member, Model model) {
        CaseFile file = counter.caseFile(number, member);
        lines.fill(model, book, file, member);
        Dispute dispute = disputes.of(file.number());
        model.addAttribute("dispute", dispute);
        model.addAttribute("missing", book.missing(file.number()));
        model.addAttribute("doubts", impartiality.doubts(file.number()));
        model.addAttribute("fixed", !disputes.isOpen(file.number(), DisputeSheets.WORKERS));
        model.addAttribute("twins", twins.of(file, member));
        return "mediation/dispute";
    }
}
