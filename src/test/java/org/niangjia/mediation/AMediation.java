package org.niangjia.mediation;

import static org.niangjia.mediation.dispute.ADispute.worker;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.niangjia.Office;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.roster.Enlisted;

/** A dispute as it comes in: unpaid wages, by application to the union unless told otherwise. Every name in it is made up. */
public final class AMediation implements Office.Arrival {

    private final Map<String, Object> answers = Office.answers(
            "channel", "UNION_SELF",
            "applicationMode", "WRITTEN",
            "applicationReceivedAt", Office.TODAY,
            "disputeCategory", List.of("WAGE"),
            "factsAndReasons", "单位拖欠工资，请求支付。",
            "disputeOccurredOn", "2026-09-01",
            "limitationStart", "2026-09-01",
            "arbitrationStatus", "NOT_ARBITRATED",
            "workerCount", 1,
            "consentPersonalInfo", true);

    private AMediation() {
        answers.putAll(ADispute.lists());
    }

    public static AMediation aMediation() {
        return new AMediation();
    }

    /** 委派: before the court has registered the case. */
    public AMediation referredByACourt() {
        return ofCourt("COURT_PRE");
    }

    /** 委托: the court has registered it. @param procedure ORDINARY or SUMMARY */
    public AMediation entrustedByACourt(String procedure) {
        return ofCourt("COURT_IN").with("courtProcedure", procedure);
    }

    private AMediation ofCourt(String channel) {
        return with("channel", channel)
                .with("courtName", "江州市沙洲区人民法院")
                .with("courtCaseNo", "（2026）鄂1002诉前调123号")
                .with("assignmentLetterNo", "（2026）委派字第45号")
                .with("assignmentReceivedAt", Office.TODAY);
    }

    public AMediation entrustedByArbitration() {
        return with("channel", "ARB_ENTRUST")
                .with("assignmentLetterNo", "江劳人仲委〔2026〕7号")
                .with("assignmentReceivedAt", Office.TODAY);
    }

    public AMediation takenUpByTheUnion() {
        return with("channel", "PROACTIVE");
    }

    /** Twelve workers with a common claim, three of whom speak for all. */
    public AMediation collective() {
        return with("collective", true)
                .with("workerCount", 12)
                .with(
                        "representatives",
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(AMediation::representative)
                                .toList());
    }

    private static Map<String, Object> representative(int n) {
        return Map.of("name", "代表" + n, "idType", "ID_CARD", "idNo", Enlisted.idNo(900 + n), "phone", "1380000000" + n);
    }

    public AMediation of(String category) {
        return with("disputeCategory", List.of(category));
    }

    public AMediation withoutLists() {
        ADispute.lists().keySet().forEach(answers::remove);
        return this;
    }

    public AMediation brokenOff(String arbitrationStatus) {
        return with("arbitrationStatus", arbitrationStatus);
    }

    public AMediation by(String idNo) {
        return with("workers", List.of(worker("idNo", idNo)));
    }

    public AMediation with(String field, Object answer) {
        answers.put(field, answer);
        return this;
    }

    @Override
    public String process() {
        return "court-union-mediation";
    }

    @Override
    public String clerk() {
        return "intake";
    }

    @Override
    public Map<String, Object> answers() {
        return answers;
    }
}
