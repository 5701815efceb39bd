package org.niangjia.mediation.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.content.Particulars;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.springframework.stereotype.Component;

/** How far a mediation has come and how it ended, under the tags of the templates. */
@Component
@RequiredArgsConstructor
class StandingTold {

    /** 保管期限 (domain rules §9.5). */
    private static final String AGREED = "三十年";

    private static final String NOT_AGREED = "十年";

    private static final Map<String, String> DESTINATIONS = Map.of(
            "INSTANT", "即时履行完毕",
            "JUDICIAL_CONFIRM", "共同申请司法确认",
            "ARB_REVIEW", "共同申请仲裁审查",
            "COURT_MEDIATION_DOC", "由法院制作调解书",
            "NONE", "不申请确认，自行履行");

    private final Mediations mediations;
    private final Periods periods;
    private final Clock clock;

    /** Of a case that no diagram moves there is nothing to tell. */
    Particulars particulars(CaseNumber number) {
        Particulars told = Particulars.none().day("终结日", LocalDate.now(clock));
        mediations.find(number).ifPresent(mediation -> tell(mediation, told));
        return told;
    }

    private void tell(Mediation mediation, Particulars told) {
        told.text("调解期限说明", periods.sentence(mediation));
        day("收到申请日", mediation.receivedOn(), told);
        day("受理日", mediation.acceptedOn(), told);
        day("协议生效日", mediation.effectiveOn(), told);
        day("终结日", mediation.closedOn(), told);
        Optional.ofNullable(mediation.destination())
                .ifPresent(destination ->
                        told.text("协议去向", Objects.requireNonNullElse(DESTINATIONS.get(destination), destination)));
        Optional.ofNullable(mediation.closeReason()).ifPresent(reason -> told.text("终结原因", sentence(reason))
                .text("结案原因", sentence(reason))
                .text("保管期限", reason.isAgreement() ? AGREED : NOT_AGREED));
    }

    private static void day(String tag, @Nullable LocalDate day, Particulars told) {
        if (day != null) {
            told.day(tag, day);
        }
    }

    /** 在线调解规则第25条. */
    static String sentence(CloseReason reason) {
        return switch (reason) {
            case R1_OUT_OF_SCOPE -> "不属于劳动争议调解范围";
            case R2_NO_JURISDICTION -> "委派法院没有管辖权";
            case R3_RES_JUDICATA -> "争议已有生效裁判";
            case R4_REFUSED -> "一方已明确拒绝调解";
            case R5_DUPLICATE -> "同一争议正在其他程序中处理";
            case R6_NO_STANDING -> "主体不明确或者申请人不适格";
            case R7_NOT_FIT -> "不适合由本组织调解";
            case C1_AGREED -> "达成调解协议";
            case C1P_AGREED_IN_PART -> "部分达成调解协议";
            case C2_WITHDRAWN -> "自行和解或者撤回调解申请";
            case C3_REFUSED -> "一方当事人明确表示不愿意（继续）调解";
            case C4_UNREACHABLE -> "在期限内无法联系到当事人";
            case C5_DIVERGENT -> "当事人分歧较大且难以达成调解协议";
            case C6_EXPIRED -> "调解期限届满未达成协议，且当事人未就延长期限达成合意";
            case C7_UNSIGNED -> "一方当事人拒绝在调解协议上签章";
            case C8_FAKE -> "认定为虚假调解";
            case C9_OTHER -> "出现其他导致调解无法进行的情形";
            case C10_PROPOSAL_DEEMED -> "双方认可调解方案，视为达成调解协议";
            case C11_TRANSFERRED -> "移送有关部门处理";
        };
    }
}
