package org.niangjia.bench;

import static org.niangjia.Office.Step.step;
import static org.niangjia.Office.TODAY;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.niangjia.Office.Step;

/** The way of most petitions, from the letter to the visit afterwards: a start form and seven tasks, 25 answers. */
final class PetitionLine implements LineOfWork {

    private static final String OPINION = "经向单位和信访人核实，拖欠工资情况属实，单位愿意分期支付，已约定每月支付的数额和日期。";

    private static final Step REGISTRATION = step(
            "register",
            "intake",
            "source",
            "SELF",
            "channel",
            "LETTER",
            "receivedOn",
            TODAY,
            "petitioner",
            "张测试",
            "idNo",
            "420102198001011231",
            "phone",
            "13800000000",
            "category",
            "WAGE",
            "content",
            "反映单位自2026年6月至8月拖欠工资三个月，多次催要未果，请求督促单位足额支付并书面答复。",
            "consentPersonalInfo",
            true);

    private static final List<Step> TASKS = List.of(
            step("decideAcceptance", "intake", "decision", "ACCEPT", "opinion", "属于本机关职权范围，予以受理。"),
            step("inform", "intake", "method", "HAND", "informedOn", TODAY),
            step("handle", "rights-officer", "result", "OPINION", "findings", OPINION, "opinion", "督促单位足额支付。"),
            step("approveOpinion", "rights-director", "decision", "APPROVE", "opinion", "事实清楚，同意。"),
            step(
                    "deliverOpinion",
                    "intake",
                    "documentNo",
                    "江工信〔2026〕1号",
                    "method",
                    "HAND",
                    "deliveredOn",
                    TODAY,
                    "reviewExplained",
                    true),
            step("awaitReview", "intake", "answer", "CONTENT"),
            step("followUp", "intake", "visitedOn", TODAY, "satisfaction", "SATISFIED"));

    @Override
    public String title() {
        return "One petition: register and seven tasks";
    }

    @Override
    public String process() {
        return "petition";
    }

    @Override
    public List<String> drawings() {
        return List.of("bpmn/petition/petition.bpmn");
    }

    @Override
    public Step registration() {
        return REGISTRATION;
    }

    @Override
    public List<Step> tasks() {
        return TASKS;
    }

    @Override
    public String outcome() {
        return "concluded";
    }

    @Override
    public Map<String, JavaDelegate> stubs() {
        Date due = Date.from(Instant.parse("2026-12-21T09:30:00Z"));
        return Map.of("startDeadline", step -> step.setVariable("reviewRequestDue", due), "stopDeadline", step -> {});
    }
}
