package org.niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.sheet.Ledger;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.springframework.stereotype.Component;

/** 当事人与请求. */
@Component
@RequiredArgsConstructor
class DisputeBook implements Book {

    private final Disputes disputes;
    private final Mediations mediations;

    @Override
    public String path() {
        return "dispute";
    }

    @Override
    public String editAction() {
        return "dispute.edit";
    }

    @Override
    public List<Sheet> sheets() {
        return DisputeSheets.ALL;
    }

    @Override
    public List<Line> lines(CaseNumber number, Sheet sheet) {
        return disputes.lines(number, sheet);
    }

    @Override
    public boolean isOpen(CaseNumber number, Sheet sheet) {
        return disputes.isOpen(number, sheet);
    }

    @Override
    public boolean mayChange(CaseNumber number, Sheet sheet) {
        return true;
    }

    @Override
    public Map<String, Map<String, String>> choices(CaseNumber number, Sheet sheet) {
        return sheet.equals(DisputeSheets.ADDRESSES) ? Map.of("party", parties(number)) : Map.of();
    }

    /** What must be known before the dispute can be accepted, as sentences. */
    List<String> missing(CaseNumber number) {
        boolean collective = mediations.find(number).map(Mediation::collective).orElse(false);
        return disputes.of(number).missing(collective);
    }

    Map<String, String> parties(CaseNumber number) {
        Map<String, String> parties = new LinkedHashMap<>();
        disputes.parties(number).forEach(role -> parties.put(role, DisputeSheets.titleOf(role)));
        return parties;
    }

    @Override
    public Ledger ledger() {
        return disputes;
    }
}
