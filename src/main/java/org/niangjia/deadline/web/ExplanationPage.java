package org.niangjia.deadline.web;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.Deadlines;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Why a case's clock ends on its day. For whoever may see the case; to others it does not exist. */
@Controller
@RequiredArgsConstructor
class ExplanationPage {

    private final Deadlines deadlines;
    private final CaseRecords records;

    @SignedIn
    @GetMapping("/deadlines/{id:\\d{1,18}}")
    String explain(@PathVariable long id, Member reader, Model model) {
        Deadlines.Explanation explanation = deadlines
                .explain(id)
                .filter(found -> maySee(found, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("explanation", explanation);
        model.addAttribute("standing", explanation.standing());
        model.addAttribute("ledger", LedgerView.of(explanation.days()));
        return "deadline/explanation";
    }

    private boolean maySee(Deadlines.Explanation explanation, Member reader) {
        Optional<CaseFile> file =
                CaseNumber.parse(explanation.standing().caseNumber()).flatMap(known -> records.find(known, reader));
        if (file.filter(known -> records.isRecused(known, Acting.self(reader))).isPresent()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, CaseRecords.KEEP_AWAY);
        }
        return file.isPresent();
    }
}
