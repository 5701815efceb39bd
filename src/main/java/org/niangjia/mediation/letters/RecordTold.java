package org.niangjia.mediation.letters;

import org.niangjia.document.content.Particulars;
import org.niangjia.privacy.Personal;

/** What the record says, step by step, under the tags of the templates. */
final class RecordTold {

    private final Told told;

    RecordTold(Told told) {
        this.told = told;
    }

    Particulars particulars() {
        return Particulars.none()
                .and(registration())
                .and(acceptance())
                .and(mediator())
                .and(incidents())
                .and(endings());
    }

    private Particulars registration() {
        String received = told.registered("assignmentReceivedAt");
        return Particulars.none()
                .text("来源渠道", told.registered("channel"))
                .holds("法院案件", told.isFromCourt())
                .holds("委派", told.isAssigned())
                .holds("委托", told.isEntrusted())
                .text("委派方式", told.isEntrusted() ? "委托" : "委派")
                .text("法院", told.registered("courtName"))
                .text("法院案号", told.registered("courtCaseNo"))
                .text("委派函号", told.registered("assignmentLetterNo"))
                .text("收到委派日", received)
                .text("申请方式", told.registered("applicationMode").replaceAll("（.*", ""))
                .holds("口头申请", told.registered("applicationMode").startsWith("口头"))
                .text("收到申请日", received.isBlank() ? told.registered("applicationReceivedAt") : received)
                .text("争议类别", told.registered("disputeCategory"))
                .personal("事实和理由", told.registered("factsAndReasons"), Personal.TEXT)
                .text("争议发生日", told.registered("disputeOccurredOn"))
                .text("时效起算日", told.registered("limitationStart"))
                .text("仲裁情况", told.registered("arbitrationStatus"))
                .text("仲裁文书号", told.registered("arbitrationDocNo"));
    }

    private Particulars acceptance() {
        String reasons = told.at("notifyRefusal", "reasons");
        return Particulars.none()
                .text("受理日", told.at("acceptReview", "decidedOn"))
                .text("不予受理理由", reasons)
                .text("退回理由", reasons);
    }

    private Particulars mediator() {
        String disclosure = told.at("mediatorAccept", "disclosure");
        return Particulars.none()
                .text("选定方式", told.at("chooseMediator", "method"))
                .text("披露结论", disclosure.startsWith("有") ? "有需要披露的关系" : disclosure)
                .text("披露内容", told.at("mediatorAccept", "disclosed"));
    }

    private Particulars incidents() {
        return Particulars.none()
                .text("延长天数", told.atAny("days", "decideExtension", "extensionAgreed"))
                .text("延期同意日", told.atAny("agreedOn", "decideExtension", "extensionAgreed"))
                .text("延期理由", told.atAny("reasons", "decideExtension", "extensionAgreed"))
                .text("发现线索日", told.at("fakeSuspected", "foundOn"))
                .text("虚假线索", told.at("fakeSuspected", "clues"))
                .text("研判结论", told.at("judgeFake", "decision"))
                .text("研判理由", told.at("judgeFake", "reasons"))
                .text("风险", told.at("riskEscalates", "kinds"))
                .text("风险情况", told.at("riskEscalates", "situation"))
                .text("口头报告对象", told.at("reportOrally", "reportedTo"))
                .text("口头报告日", told.at("reportOrally", "reportedOn"))
                .text("领导意见", told.at("reportOrally", "instruction"))
                .text("处置措施", told.at("reportInWriting", "measures"))
                .text("报公安", told.at("reportInWriting", "police"));
    }

    private Particulars endings() {
        String focus = told.atAny("focus", "terminate", "recordUndisputed");
        return (focus.isBlank() ? Particulars.none() : Particulars.none().text("争议焦点", focus))
                .text("协议事实", told.at("draftAgreement", "mainFacts"))
                .text("确认法院", court(told.at("jcApply", "confirmingCourt")))
                .text("管辖法院", told.at("payOrderAssist", "authority"))
                .text("协议去向", told.at("sign", "wish"))
                .text("调解难点", told.at("terminate", "difficulties"))
                .text("方案送达日", told.at("proposalService", "deliveredOn"))
                .text("回访日", told.at("trackPerformance", "visitedOn"))
                .text("回访方式", told.at("trackPerformance", "way"))
                .text("履行情况", told.at("trackPerformance", "result"))
                .text("回访记载", told.at("trackPerformance", "situation"))
                .text("职工评价", told.at("archive", "workerSatisfaction"))
                .text("单位评价", told.at("archive", "employerSatisfaction"))
                .text("归档号", told.at("archive", "archiveNo"));
    }

    /** 民事诉讼法第205条: of a case that a court has referred, that court. */
    private String court(String named) {
        return named.isBlank() ? told.registered("courtName") : named;
    }
}
