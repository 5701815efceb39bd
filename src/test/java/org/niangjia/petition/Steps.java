package org.niangjia.petition;

import static org.niangjia.Office.Step.step;
import static org.niangjia.Office.TODAY;

import org.niangjia.Office.Step;

/** What may happen at each step of a petition, by the diagram's own element ids. */
public final class Steps {

    public static final Step OBJECT = step("checkCompetence", "intake", "competence", "NO", "opinion", "应由区人社局办理。")
            .with("objectionReason", "OTHER_BODY");
    public static final Step TAKE_OVER = step("checkCompetence", "intake", "competence", "YES");

    public static final Step ACCEPT = decide("ACCEPT", "予以受理。");
    public static final Step TRANSFER = decide("TRANSFER", "不属于工会职权。").with("transferTo", "江州市住建局");
    public static final Step REJECT = decide("REJECT", "已向法院起诉。").with("rejectReason", "LITIGATION");
    public static final Step MEDIATE = decide("MEDIATE", "属于劳动争议。").with("petitionerAgrees", true);
    public static final Step INFORM = step("inform", "intake", "method", "HAND", "informedOn", TODAY);

    public static final Step HANDLE =
            step("handle", "rights-officer", "result", "OPINION", "findings", "情况属实。", "opinion", "督促单位支付。");
    public static final Step ASK_FOR_TIME =
            step("handle", "rights-officer", "result", "EXTEND", "findings", "情况复杂。", "extensionReason", "需调阅档案。");
    public static final Step GRANT_TIME =
            step("approveExtension", "rights-director", "decision", "GRANT", "opinion", "同意。");
    public static final Step DENY_TIME = step(
                    "approveExtension", "rights-director", "decision", "DENY", "opinion", "不同意。")
            .with("denyReason", "INSUFFICIENT");
    public static final Step HANDLE_FURTHER =
            step("continueHandling", "rights-officer", "findings", "已补充依据。", "opinion", "支持诉求。");
    public static final Step TELL_AND_HANDLE = HANDLE_FURTHER.with("petitionerInformed", true);

    public static final Step APPROVE =
            step("approveOpinion", "rights-director", "decision", "APPROVE", "opinion", "同意。");
    public static final Step RETURN = step(
                    "approveOpinion", "rights-director", "decision", "RETURN", "opinion", "请写明依据。")
            .with("returnReason", "BASIS");
    public static final Step DELIVER = step("deliverOpinion", "intake", "documentNo", "江工信〔2026〕1号", "method", "HAND")
            .with("deliveredOn", TODAY)
            .with("reviewExplained", true);

    public static final Step CONTENT = step("awaitReview", "intake", "answer", "CONTENT");
    public static final Step TURN_AWAY = step("awaitReview", "intake", "answer", "TOO_LATE", "requestedOn", TODAY);
    public static final Step ASK_FOR_REVIEW = request("awaitReview");
    public static final Step MAINTAIN = review("review", "vice-chair").with("conclusion", "MAINTAIN");
    public static final Step REDO =
            review("review", "vice-chair").with("conclusion", "REDO").with("redoReason", "FACTS");
    public static final Step ASK_FOR_RE_REVIEW = request("awaitReReview");
    public static final Step RE_REVIEW = reReview("MAINTAIN");
    public static final Step CHANGE = reReview("CHANGE").with("changeReason", "UNFIT");
    public static final Step REVOKE = reReview("REVOKE").with("changeReason", "FACTS");
    public static final Step FOLLOW_UP = step("followUp", "intake", "visitedOn", TODAY, "satisfaction", "SATISFIED");

    private Steps() {}

    private static Step decide(String decision, String opinion) {
        return step("decideAcceptance", "intake", "decision", decision, "opinion", opinion);
    }

    private static Step request(String element) {
        return step(element, "intake", "answer", "REQUEST", "requestedOn", TODAY);
    }

    private static Step reReview(String conclusion) {
        return review("reReview", "chair").with("conclusion", conclusion);
    }

    private static Step review(String element, String leader) {
        return step(element, leader, "reviewedBy", "湖北省总工会", "opinion", "意见如函。")
                .with("documentNo", "鄂工信复〔2026〕1号")
                .with("deliveredOn", TODAY);
    }
}
