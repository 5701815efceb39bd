package org.niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.settlement.AgreementSheets;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.mediation.sheet.Ledger;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.springframework.stereotype.Component;

/** 协议与履行. */
@Component
@RequiredArgsConstructor
class AgreementBook implements Book {

    private final Agreements agreements;
    private final Settling settling;
    private final DisputeBook disputes;

    @Override
    public String path() {
        return "agreement";
    }

    @Override
    public String editAction() {
        return "agreement.edit";
    }

    @Override
    public List<Sheet> sheets() {
        return AgreementSheets.ALL;
    }

    @Override
    public List<Line> lines(CaseNumber number, Sheet sheet) {
        return agreements.lines(number, sheet);
    }

    @Override
    public boolean isOpen(CaseNumber number, Sheet sheet) {
        boolean headThere =
                sheet.equals(AgreementSheets.HEAD) && !lines(number, sheet).isEmpty();
        return settling.isOpen(number, sheet) && !headThere;
    }

    @Override
    public boolean mayChange(CaseNumber number, Sheet sheet) {
        return settling.mayChange(number, sheet);
    }

    @Override
    public Map<String, Map<String, String>> choices(CaseNumber number, Sheet sheet) {
        if (sheet.equals(AgreementSheets.TERMS)) {
            Map<String, String> parties = sides(number);
            return Map.of("obligor", parties, "obligee", parties);
        }
        if (sheet.equals(AgreementSheets.SIGNATURES)) {
            return Map.of("signer", agreements.signers(number));
        }
        return sheet.equals(AgreementSheets.PERFORMANCES) ? Map.of("term", terms(number)) : Map.of();
    }

    /** The parties one by one; several workers may be paid together. */
    private Map<String, String> sides(CaseNumber number) {
        Map<String, String> sides = disputes.parties(number);
        if (sides.keySet().stream().filter(role -> role.startsWith("WORKER-")).count() > 1) {
            sides.put(DisputeSheets.ALL_WORKERS, DisputeSheets.titleOf(DisputeSheets.ALL_WORKERS));
        }
        return sides;
    }

    private Map<String, String> terms(CaseNumber number) {
        Map<String, String> terms = new LinkedHashMap<>();
        lines(number, AgreementSheets.TERMS)
                .forEach(line -> terms.put(String.valueOf(line.n()), AgreementSheets.TERMS.titleOf(line.n())));
        return terms;
    }

    @Override
    public Ledger ledger() {
        return settling;
    }
}
