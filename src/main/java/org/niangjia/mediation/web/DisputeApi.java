package org.niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cases/…/dispute}: the lists of a dispute, masked as on its page, and each of their lines to be written. */
@RestController
@RequestMapping("/api/cases/{number}/dispute")
@Requires("dispute.edit")
class DisputeApi extends BookApi<DisputeBook> {

    private final Disputes disputes;
    private final Twins twins;

    DisputeApi(Counter counter, DisputeBook book, LineDoor lines, Disputes disputes, Twins twins) {
        super(counter, book, lines);
        this.disputes = disputes;
        this.twins = twins;
    }

    @Requires("dispute.view")
    @GetMapping
    Map<String, Object> show(@PathVariable String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        Dispute dispute = disputes.of(file.number());
        Map<String, Object> shown = new LinkedHashMap<>(lines.masked(book, file));
        shown.put("claimed", dispute.claimed().setScale(2).toPlainString());
        shown.put("counterclaimed", dispute.counterclaimed().setScale(2).toPlainString());
        shown.put("missing", book.missing(file.number()));
        shown.put("duplicates", twins.of(file, member).numbers());
        return shown;
    }
}
