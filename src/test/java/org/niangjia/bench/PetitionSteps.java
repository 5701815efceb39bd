package org.niangjia.bench;

import static org.niangjia.Office.Step.step;

import java.util.List;
import org.niangjia.Office.Step;

/** The way of most petitions, from the letter to the visit afterwards: a start form and seven tasks, 25 answers. */
final class PetitionSteps {

    static final int ANSWERS = 25;

    private static final String OPINION = "经向单位和信访人核实，拖欠工资情况属实，单位愿意分期支付，已约定每月支付的数额和日期。";

    private PetitionSteps() {}

    static Step registration(String today) {
        return step(
                "register",
                "intake",
                "source",
                "SELF",
                "channel",
                "LETTER",
                "receivedOn",
                today,
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
    }

    static List<Step> tasks(String today) {
        return List.of(
                step("decideAcceptance", "intake", "decision", "ACCEPT", "opinion", "属于本机关职权范围，予以受理。"),
                step("inform", "intake", "method", "HAND", "informedOn", today),
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
                        today,
                        "reviewExplained",
                        true),
                step("awaitReview", "intake", "answer", "CONTENT"),
                step("followUp", "intake", "visitedOn", today, "satisfaction", "SATISFIED"));
    }
}
