package org.niangjia.mediation.settlement;

import static org.niangjia.mediation.dispute.ADispute.claim;
import static org.niangjia.mediation.dispute.ADispute.employer;
import static org.niangjia.mediation.dispute.ADispute.worker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.stereotype.Component;

/** One worker and one employer who come to terms over unpaid wages, step by step. */
@Component
@RequiredArgsConstructor
public class ASettlement {

    static final String ACCOUNT = "6222021234567890128";

    private final AMediationFile files;
    private final Disputes disputes;
    private final Settling settling;

    public CaseNumber disputed() {
        CaseNumber number = files.open();
        disputes.file(
                number,
                Map.of(
                        "workers",
                        List.of(worker("agent", Map.of("name", "赵测试", "authority", "GENERAL"))),
                        "employers",
                        List.of(employer("agent", Map.of("name", "钱测试", "authority", "SPECIAL"))),
                        "claims",
                        List.of(claim())),
                mediator());
        return number;
    }

    public Acting mediator() {
        return files.acting("intake");
    }

    public void readyToSign(CaseNumber number) {
        readyToSign(number, agreement());
    }

    public void readyToSign(CaseNumber number, Map<String, Object> agreement) {
        settling.draft(number, agreement, mediator());
        settling.submit(number);
        settling.pass(number);
    }

    public void signAll(CaseNumber number, String at) {
        List.of("WORKER-1", "EMPLOYER-1", "MEDIATOR", "SEAL").forEach(signer -> sign(number, signer, at));
    }

    public void sign(CaseNumber number, String signer, String at) {
        settling.add(
                number,
                AgreementSheets.SIGNATURES,
                Map.of("signer", signer, "manner", "SIGNATURE", "signedAt", at),
                mediator());
    }

    public void perform(CaseNumber number, Object... answers) {
        Map<String, Object> performance = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            performance.put((String) answers[i], answers[i + 1]);
        }
        settling.add(number, AgreementSheets.PERFORMANCES, performance, mediator());
    }

    public static Map<String, Object> agreement() {
        return new HashMap<>(Map.of(
                "totalWorkerAmount",
                "18600",
                "defaultClause",
                "逾期按年利率3.65%支付利息。",
                "copies",
                3,
                "judicialConfirmationAdvised",
                true,
                "orgQualified",
                true,
                "terms",
                List.of(payment("10000", "2026-01-31", 1), payment("8600", "2026-02-28", 2))));
    }

    public static Map<String, Object> payment(String amount, String due, int installment) {
        return Map.of(
                "kind",
                "PAY",
                "obligor",
                "EMPLOYER-1",
                "obligee",
                "WORKER-1",
                "subject",
                "WAGE",
                "amount",
                amount,
                "dueDate",
                due,
                "installmentNo",
                installment,
                "account",
                ACCOUNT);
    }
}
