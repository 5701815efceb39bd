package org.niangjia.mediation;

import static org.niangjia.Office.Step.step;
import static org.niangjia.Office.TODAY;

import java.util.List;
import java.util.stream.Stream;
import org.niangjia.Office.Step;

/** What may happen at each step of a mediation, by the diagram's own element ids. */
public final class Steps {

    /** Nine flaws for which an agreement goes back (domain rules §3.4, DMN-M4). */
    public static final List<String> FLAWS = List.of(
            "breaksLaw",
            "harmsOthers",
            "againstMorals",
            "involuntary",
            "unclear",
            "belowMinimum",
            "waivesInsurance",
            "unfair",
            "beyondAuthority");

    public static final Step REGISTER = step("register", "intake", "duplicates", "NONE", "interestConflict", "NONE");
    public static final Step ACCEPT = review();
    public static final Step REFUSE = review().with("inScope", "NO");
    public static final Step UNCLEAR = review().with("standing", "NO");
    public static final Step SUPPLEMENTED =
            step("supplement", "intake", "wanted", "补交劳动关系证明。", "informedOn", TODAY, "result", "DONE");
    public static final Step TURN_AWAY = step("notifyRefusal", "mediation-admin", "way", "DIRECT", "deliveredOn", TODAY)
            .with("reasons", "不属于劳动争议。");

    public static final Step WILLING = step(
            "askRespondent", "mediation-admin", "result", "WILLING", "answeredOn", TODAY, "addressConfirmed", true);
    public static final Step UNWILLING =
            step("askRespondent", "mediation-admin", "result", "REFUSED", "refusedBy", "江汉纺织有限公司");
    public static final Step UNREACHABLE = step("askRespondent", "mediation-admin", "result", "UNREACHABLE");

    public static final Step DESIGNATE = step("chooseMediator", "mediation-admin", "method", "ORGANISATION")
            .with("mediatorNo", "T0001")
            .with("partiesAgree", "YES");
    public static final Step DESIGNATE_TWO = DESIGNATE.with("secondNo", "T0002");
    public static final Step OBJECT_TO_MEDIATOR =
            step("chooseMediator", "mediation-admin", "method", "ORGANISATION", "partiesAgree", "NO");
    public static final Step TAKE_SEAT =
            step("mediatorAccept", "mediator1", "answer", "ACCEPT", "disclosure", "NONE", "promise", true);
    public static final Step BOTH_TAKE_SEATS = TAKE_SEAT
            .with("secondAnswer", "YES")
            .with("secondDisclosure", "NONE")
            .with("secondPromise", true);
    public static final Step SECOND_DECLINES = TAKE_SEAT.with("secondAnswer", "NO");
    public static final Step DECLINE =
            step("mediatorAccept", "mediator1", "answer", "DECLINE", "declineReason", "近期外出培训。");
    public static final Step DISCLOSE =
            TAKE_SEAT.with("disclosure", "DISCLOSED").with("disclosed", "曾与单位代理人同事。");
    public static final Step RECUSE =
            step("decideRecusal", "mediation-admin", "decision", "UPHELD", "by", "ORGANISATION", "reasons", "可能影响公正。");
    public static final Step WAIVE = RECUSE.with("decision", "WAIVED").with("reasons", "双方知情同意。");

    public static final Step REPLACE = step(
                    "mediatorReplaced", "mediation-admin", "leaver", "PRESIDING", "cause", "UNABLE", "leftOn", TODAY)
            .with("reasons", "住院治疗，短期内不能主持。");
    public static final Step DESIGNATE_ANOTHER = DESIGNATE.with("mediatorNo", "T0002");
    public static final Step NOTIFY = step("notifySession", "mediator1", "informedOn", TODAY, "rightsExplained", true)
            .with("noticeOn", TODAY)
            .with("shortNotice", true);
    public static final Step AGREE = step("holdSession", "mediator1", "result", "AGREED");
    public static final Step CONTINUE = step("holdSession", "mediator1", "result", "CONTINUE");
    public static final Step ASK_FOR_RECUSAL =
            step("holdSession", "mediator1", "result", "RECUSAL", "recusalReason", "调解员与单位有往来。");
    public static final Step FAIL = step("holdSession", "mediator1", "result", "FAILED", "divergence", "金额分歧大。");

    public static final Step EXTEND = step("decideExtension", "mediator1", "decision", "EXTEND", "days", 10)
            .with("agreedOn", TODAY)
            .with("reasons", "双方仍在商谈。");
    public static final Step NOT_EXTEND =
            step("decideExtension", "mediator1", "decision", "END", "reasons", "一方不同意延期。");
    public static final Step REACHED_BEFORE =
            step("decideExtension", "mediator1", "decision", "REACHED", "reasons", "会上已达成一致，尚未登记。");
    public static final Step AGREE_TO_EXTEND =
            step("extensionAgreed", "mediator1", "agreedOn", TODAY, "days", 10, "reasons", "双方仍在商谈。");
    public static final Step ENTRUST_APPRAISAL =
            step("appraisalBegins", "mediator1", "matter", "劳动能力", "institution", "示范鉴定中心", "entrustedOn", TODAY);
    public static final Step APPRAISED = step("awaitAppraisal", "mediator1", "result", "RECEIVED", "endedOn", TODAY);
    public static final Step SUSPECT = step("fakeSuspected", "mediator1", "clues", "双方陈述高度一致，没有对抗。", "foundOn", TODAY);
    public static final Step FAKE =
            step("judgeFake", "legal", "decision", "FAKE", "reasons", "虚构债务。", "reportedOn", TODAY);
    public static final Step NOT_FAKE = step("judgeFake", "legal", "decision", "DENIED", "reasons", "线索不成立。");
    public static final Step REPORT_ORALLY =
            step("reportOrally", "mediation-admin", "reportedTo", "分管副主席", "reportedOn", TODAY);
    public static final Step REPORT_IN_WRITING = step("reportInWriting", "mediation-admin", "reportedOn", TODAY)
            .with("police", "NO")
            .with("measures", "派员到现场。");
    public static final Step ESCALATE =
            step("riskEscalates", "mediator1", "kinds", List.of("GROUP"), "situation", "有人扬言到单位门口聚集。");
    public static final Step WITHDRAW =
            step("withdrawn", "mediation-admin", "kind", "WITHDRAWN", "explanation", "申请人书面撤回。", "statedOn", TODAY);

    public static final Step DRAFT =
            step("draftAgreement", "mediator1", "formOfAgreement", "WRITTEN").with("mainFacts", "拖欠工资 18600 元。");
    public static final Step PASS = legal("NO");
    public static final Step SEND_BACK = legal("NO").with("unclear", "YES").with("opinion", "请写明账号。");
    public static final Step SIGN = step("sign", "mediator1", "result", "SIGNED", "deliveredOn", TODAY, "wish", "NONE");
    public static final Step SIGN_AND_CONFIRM = SIGN.with("wish", "JUDICIAL_CONFIRM");
    public static final Step SIGN_AND_ARBITRATE = SIGN.with("wish", "ARB_REVIEW");
    public static final Step REFUSE_TO_SIGN = step("sign", "mediator1", "result", "REFUSED", "refusal", "单位代理人拒绝签字。");

    public static final Step NO_PROPOSAL =
            step("recordUndisputed", "mediator1", "recorded", "NONE", "proposal", "NO", "focus", "加班费基数。");
    public static final Step PROPOSE = NO_PROPOSAL.with("proposal", "YES");
    public static final Step SERVE_PROPOSAL = step("proposalService", "mediator1", "deliveredOn", TODAY);
    public static final Step OBJECT = step("awaitObjection", "mediator1", "objectedBy", "李测试", "objectedOn", TODAY)
            .with("objection", "金额过高。");

    /** Comes in when the proposal has been deemed agreed already. */
    public static final Step OBJECTED_BY_POST = step(
                    "objectedInTime", "mediation-admin", "objectedBy", "李测试", "postedOn", TODAY, "receivedOn", TODAY)
            .with("objection", "金额过高。");

    public static final Step FILE = step("courtFiling", "mediation-admin", "way", "PAPER", "filedOn", TODAY);
    public static final Step COURT_DOCUMENT =
            step("awaitCourtDocument", "mediation-admin", "result", "CONFIRMED", "signedOn", TODAY);
    public static final Step APPLY = step(
            "jcApply", "mediation-admin", "result", "APPLIED", "appliedOn", TODAY, "confirmingCourt", "江州市沙洲区人民法院");
    public static final Step NOT_APPLY = step("jcApply", "mediation-admin", "result", "GIVEN_UP");
    public static final Step APPLIED_BEFORE = APPLY.at("checkConfirmation");
    public static final Step NOT_APPLIED_BEFORE = NOT_APPLY.at("checkConfirmation");
    public static final Step CONFIRMED =
            step("awaitRuling", "mediation-admin", "result", "CONFIRMED", "issuedOn", TODAY);
    public static final Step ARBITRATED = step("arbReview", "mediation-admin", "result", "CONFIRMED", "doneOn", TODAY);
    public static final Step REVIEWED_LATER = ARBITRATED.at("checkArbitration");
    public static final Step PERFORMED = step("trackPerformance", "mediator1", "result", "FULL", "way", "PHONE")
            .with("situation", "已全部支付。");
    public static final Step NOT_PERFORMED = PERFORMED.with("result", "NOT").with("situation", "到期未付。");
    public static final Step PARTLY_PERFORMED = PERFORMED.with("result", "PART").with("situation", "第一期已付。");
    public static final Step SEEK_PAYMENT = step("payOrderAssist", "legal", "remedy", "PAYMENT_ORDER", "doneOn", TODAY)
            .with("authority", "江州市沙洲区人民法院")
            .with("situation", "已提交申请。");

    public static final Step TERMINATE = step("terminate", "mediation-admin", "directSuit", "NONE", "focus", "金额。")
            .with("returnedOn", TODAY)
            .with("guided", true);
    public static final Step ARCHIVE = step("archive", "mediation-admin", "workerSatisfaction", "S5")
            .with("employerSatisfaction", "S4")
            .with("volumeComplete", true);

    public static final Step[] TO_ACCEPTANCE = {REGISTER, ACCEPT};
    public static final Step[] TO_SEAT = {REGISTER, ACCEPT, WILLING, DESIGNATE, TAKE_SEAT};
    public static final Step[] TO_SESSION = {REGISTER, ACCEPT, WILLING, DESIGNATE, TAKE_SEAT, NOTIFY};
    public static final Step[] TO_SIGNING =
            Stream.concat(Stream.of(TO_SESSION), Stream.of(AGREE, DRAFT, PASS)).toArray(Step[]::new);

    private Steps() {}

    private static Step review() {
        return step("acceptReview", "mediation-admin", "inScope", "YES", "jurisdiction", "YES", "resJudicata", "NO")
                .with("refused", "NO")
                .with("duplicate", "NO")
                .with("standing", "YES")
                .with("fit", "YES")
                .with("opinion", "符合受理条件。");
    }

    private static Step legal(String answer) {
        Step step = step("legalReview", "legal", "opinion", "同意。");
        for (String flaw : FLAWS) {
            step = step.with(flaw, answer);
        }
        return step;
    }
}
