package org.niangjia.mediation.settlement;

import static org.niangjia.mediation.sheet.Blank.account;
import static org.niangjia.mediation.sheet.Blank.amount;
import static org.niangjia.mediation.sheet.Blank.choice;
import static org.niangjia.mediation.sheet.Blank.count;
import static org.niangjia.mediation.sheet.Blank.day;
import static org.niangjia.mediation.sheet.Blank.moment;
import static org.niangjia.mediation.sheet.Blank.pastDay;
import static org.niangjia.mediation.sheet.Blank.side;
import static org.niangjia.mediation.sheet.Blank.story;
import static org.niangjia.mediation.sheet.Blank.yes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.sheet.Sheet;

/** The sheets of an agreement, with the keys of domain rules §3.6. */
public final class AgreementSheets {

    private static final String WHO = "写成 WORKER-1、EMPLOYER-1 的样子。";

    private static final String[] SIGNERS = Stream.concat(
                    Stream.of(DisputeSheets.SIDES),
                    Stream.of(
                            "MEDIATOR-2", "第二名调解员",
                            "MEDIATOR", "调解员",
                            "SEAL", "调解组织印章",
                            "RECEIPT-WORKER-", "签收法院文书：劳动者",
                            "RECEIPT-EMPLOYER-", "签收法院文书：用人单位",
                            "RECEIPT-REPRESENTATIVE-", "签收法院文书：代表人"))
            .toArray(String[]::new);

    /** What is said of the agreement as a whole: one line. */
    public static final Sheet HEAD = new Sheet(
            "agreement",
            "协议",
            "agreement",
            null,
            List.of(
                    amount("totalWorkerAmount", "付给劳动者的总额（元）").hinted("没有付给劳动者的款项的不填。"),
                    amount("totalEmployerAmount", "付给用人单位的总额（元）").hinted("没有付给用人单位的款项的不填。"),
                    story("manner", "履行方式"),
                    story("defaultClause", "违约责任").needed().hinted("逾期利息、违约金没有写明的，以后申请支付令时不予支持。"),
                    story("waiverNote", "放弃部分请求的说明").hinted("约定数额低于请求数额的，须写明放弃了什么、系自愿。"),
                    count("copies", "份数").needed(),
                    yes("judicialConfirmationAdvised", "已告知可以共同申请司法确认").needed(),
                    yes("orgQualified", "调解组织依法设立").needed(),
                    yes("confirmsRelation", "含有确认劳动关系或者身份的内容")),
            TermRules::head);

    public static final Sheet TERMS = new Sheet(
            "terms",
            "条款",
            "agreement_term",
            null,
            List.of(
                    choice(
                                    "kind",
                                    "种类",
                                    "PAY",
                                    "给付金钱",
                                    "SOCIAL_INS",
                                    "社会保险",
                                    "CERTIFICATE",
                                    "出具证明",
                                    "REINSTATE",
                                    "恢复劳动关系",
                                    "OTHER",
                                    "其他")
                            .needed(),
                    side("obligor", "义务人", DisputeSheets.SIDES).needed().hinted(WHO),
                    side("obligee", "权利人", DisputeSheets.SIDES).needed().hinted(WHO),
                    choice(
                                    "subject",
                                    "款项性质",
                                    "WAGE",
                                    "劳动报酬",
                                    "INJURY_MEDICAL",
                                    "工伤医疗费",
                                    "COMPENSATION",
                                    "经济补偿",
                                    "DAMAGES",
                                    "赔偿金",
                                    "OTHER",
                                    "其他")
                            .hinted("给付金钱的，送审前必填。"),
                    amount("amount", "金额（元）").hinted("给付金钱的必填。"),
                    choice("currency", "币种", "CNY", "人民币"),
                    day("dueDate", "履行期限").hinted("给付金钱的必填。"),
                    count("installmentNo", "第几期"),
                    account("account", "收款账号").hinted("给付金钱的，送审前必填；现金支付的不填，在条款内容里写明。"),
                    yes("isPaymentObligation", "给付义务"),
                    story("text", "条款内容").hinted("给付金钱以外的必填。")),
            TermRules::term);

    public static final Sheet SIGNATURES = new Sheet(
            "signatures",
            "签署",
            "agreement_signature",
            null,
            List.of(
                    side("signer", "签署人", SIGNERS).needed(),
                    choice(
                                    "manner",
                                    "签署方式",
                                    "SIGNATURE",
                                    "签名",
                                    "SEAL",
                                    "盖章",
                                    "FINGERPRINT",
                                    "捺印",
                                    "ELECTRONIC",
                                    "电子签章",
                                    "RECEIPT",
                                    "签收法院文书")
                            .needed(),
                    yes("byAgent", "由代理人签署"),
                    moment("signedAt", "签署时间").needed()),
            TermRules.NONE);

    public static final Sheet PERFORMANCES = new Sheet(
            "performances",
            "履行",
            "agreement_performance",
            null,
            List.of(
                    count("term", "条款序号").needed(),
                    choice(
                                    "result",
                                    "履行情况",
                                    "FULL",
                                    "全部履行",
                                    "PART",
                                    "部分履行",
                                    "NOT",
                                    "没有履行",
                                    "OVERDUE_BUT_NEGOTIATED",
                                    "逾期但已协商",
                                    "DISPUTE_AGAIN",
                                    "再生争议")
                            .needed(),
                    pastDay("performedOn", "履行或者了解的日期").needed(),
                    amount("amount", "履行金额（元）").hinted("部分履行的必填。"),
                    yes("enforced", "经支付令或者强制执行"),
                    story("proof", "凭据")),
            TermRules::performance);

    public static final List<Sheet> ALL = List.of(HEAD, TERMS, SIGNATURES, PERFORMANCES);

    private AgreementSheets() {}

    public static Optional<Sheet> of(String key) {
        return ALL.stream().filter(sheet -> sheet.key().equals(key)).findFirst();
    }
}
