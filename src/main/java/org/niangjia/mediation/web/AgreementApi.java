package org.niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.settlement.Agreement;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.mediation.sheet.Sheets;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cases/…/agreement}: the agreement with its terms, signatures and performances. */
@RestController
@RequestMapping("/api/cases/{number}/agreement")
@Requires("agreement.edit")
class AgreementApi extends BookApi<AgreementBook> {

    private final Agreements agreements;
    private final Sheets sheets;
    private final Settling settling;

    AgreementApi(
            Counter counter,
            AgreementBook book,
            LineDoor lines,
            Agreements agreements,
            Sheets sheets,
            Settling settling) {
        super(counter, book, lines);
        this.agreements = agreements;
        this.sheets = sheets;
        this.settling = settling;
    }

    @Requires("agreement.view")
    @GetMapping
    Map<String, Object> show(@PathVariable String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        Agreement agreement = agreements.of(file.number());
        if (!agreement.isSigned() && !counter.knowsWhatIsSaid(file, member)) {
            throw new AccessDeniedException("a draft is confidential");
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("stage", agreement.stage());
        shown.put("draft", agreement.draft());
        shown.putAll(lines.masked(book, file));
        shown.put("toWorkers", agreement.toWorkers().setScale(2).toPlainString());
        shown.put("toEmployers", agreement.toEmployers().setScale(2).toPlainString());
        shown.put("standing", AgreementStanding.of(agreements, file.number(), sheets.today()));
        shown.put("facts", agreements.facts(file.number()));
        return shown;
    }

    /** The whole draft anew. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draft(@PathVariable String number, @RequestBody Map<String, @Nullable Object> agreement, Member member) {
        CaseFile file = counter.caseFile(number, member);
        settling.draft(file.number(), agreement, counter.acting(member, book.editAction(), file));
    }
}
