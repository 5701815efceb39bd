package org.niangjia.mediation.process;

import static org.niangjia.mediation.process.MediationVariables.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.mediation.talks.Sessions;
import org.springframework.stereotype.Component;

/** 协议、审查、签署，或者无争议事实与调解方案. */
@Component
@RequiredArgsConstructor
class Agreeing {

    /** What is agreed may come along with the step. */
    static final Set<String> LISTS = Settling.KEYS;

    private static final String NOTHING_RECORDED = "各次会议笔录里都没有无争议事实，请先在“会议与联系”里记载并由各方签字。";

    private static final String WAIVED = "协议里写有放弃社会保险的内容，这样的约定无效" + "（《最高人民法院关于审理劳动争议案件适用法律问题的解释（二）》第十九条）：请选“是”，退回修改。";

    private final Mediations mediations;
    private final Settling settling;
    private final Agreements agreements;
    private final Sessions sessions;

    record Draft(
            String formOfAgreement,
            String mainFacts,
            @Nullable String remark) {}

    record Review(
            String breaksLaw,
            String harmsOthers,
            String againstMorals,
            String involuntary,
            String unclear,
            String belowMinimum,
            String waivesInsurance,
            String unfair,
            String beyondAuthority,
            String opinion) {

        boolean overlooksWaiver() {
            return !"YES".equals(waivesInsurance);
        }

        boolean isWithoutFlaw() {
            return Stream.of(
                            breaksLaw,
                            harmsOthers,
                            againstMorals,
                            involuntary,
                            unclear,
                            belowMinimum,
                            waivesInsurance,
                            unfair,
                            beyondAuthority)
                    .noneMatch("YES"::equals);
        }
    }

    record Signing(
            String result,
            @Nullable LocalDate deliveredOn,
            @Nullable String wish,
            @Nullable String refusal) {}

    record Undisputed(String recorded, String proposal, String focus) {

        boolean isRecorded() {
            return recorded.equals("SIGNED");
        }
    }

    record Proposal(LocalDate deliveredOn, @Nullable String remark) {}

    void draft(SubmittedTask task, Draft draft) {
        mediations.underWay(task.caseNumber());
        if (task.encloses("terms")) {
            settling.draft(task.caseNumber(), task.lists(), task.by());
        }
        settling.submit(task.caseNumber());
    }

    /** What the table DMN-M4 says the diagram asks; here the draft is opened again or goes on to be signed. */
    void review(SubmittedTask task, Review review) {
        mediations.underWay(task.caseNumber());
        if (review.overlooksWaiver() && agreements.facts(task.caseNumber()).givesUpSocialInsurance()) {
            throw new SubmissionRefused(List.of(new FieldError("waivesInsurance", WAIVED)));
        }
        if (review.isWithoutFlaw()) {
            settling.pass(task.caseNumber());
        } else {
            settling.reopen(task.caseNumber());
        }
    }

    void sign(SubmittedTask task, Signing signing) {
        mediations.underWay(task.caseNumber());
        if (signing.result().equals("REFUSED")) {
            settling.reopen(task.caseNumber());
            mediations.end(task.caseNumber(), CloseReason.C7_UNSIGNED);
        } else {
            settling.conclude(task.caseNumber());
            task.set(WISH, signing.wish());
        }
    }

    void recordUndisputed(SubmittedTask task, Undisputed undisputed) {
        mediations.underWay(task.caseNumber());
        if (undisputed.isRecorded() && !sessions.hasUndisputedFacts(task.caseNumber())) {
            throw new SubmissionRefused(List.of(new FieldError("recorded", NOTHING_RECORDED)));
        }
    }

    void propose(SubmittedTask task, Proposal proposal) {
        mediations.underWay(task.caseNumber());
        if (task.encloses("terms")) {
            settling.draft(task.caseNumber(), task.lists(), task.by());
        }
        settling.submit(task.caseNumber());
        // 法发〔2016〕14号: what is deemed agreed may be confirmed like any other agreement, if both apply
        task.set(WISH, "JUDICIAL_CONFIRM");
    }

    void object(SubmittedTask task) {
        mediations.underWay(task.caseNumber());
    }
}
