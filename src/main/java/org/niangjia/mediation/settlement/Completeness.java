package org.niangjia.mediation.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.dispute.Dispute;

/** What an agreement still lacks before it may go to review, as sentences (§3.6, D-M14). */
class Completeness {

    private final Agreement agreement;
    private final Dispute dispute;
    private final Channel channel;
    private final List<String> missing = new ArrayList<>();

    Completeness(Agreement agreement, Dispute dispute, Channel channel) {
        this.agreement = agreement;
        this.dispute = dispute;
        this.channel = channel;
    }

    List<String> missing() {
        if (agreement.terms().isEmpty()) {
            return List.of("协议还没有条款。");
        }
        terms();
        totals();
        deeds();
        clauses();
        return missing;
    }

    private void terms() {
        agreement.terms().stream()
                .filter(term -> term.isPayment() && !term.namesAccount())
                .forEach(term -> missing.add("条款" + term.n() + "还没有写明收款账号；现金支付的请在条款内容里写明。"));
        agreement.terms().stream()
                .filter(term -> term.isPayment() && term.subject() == null)
                .forEach(term -> missing.add("条款" + term.n() + "还没有写明款项性质。"));
        instalments().values().forEach(this::inOrder);
    }

    /** Those that are numbered, by who owes whom what. */
    private Map<String, List<Term>> instalments() {
        return agreement.terms().stream()
                .filter(term -> term.installmentNo() != null)
                .collect(Collectors.groupingBy(
                        term -> String.join("/", term.obligor(), term.obligee(), String.valueOf(term.subject()))));
    }

    private void inOrder(List<Term> terms) {
        LocalDate last = LocalDate.MIN;
        for (int place = 0; place < terms.size(); place++) {
            Term term = terms.get(place);
            LocalDate due = term.dueDate();
            boolean early = due != null && due.isBefore(last);
            if (!Integer.valueOf(place + 1).equals(term.installmentNo()) || early) {
                missing.add("条款" + term.n() + "的期次或者履行期限与前一期不连续，请按先后逐期填写。");
                return;
            }
            last = due == null ? last : due;
        }
    }

    private void totals() {
        total("劳动者", agreement.toWorkers(), agreement.head().totalWorkerAmount());
        total("用人单位", agreement.toEmployers(), agreement.head().totalEmployerAmount());
        if (agreement.toWorkers().compareTo(dispute.claimed()) < 0
                && agreement.head().waiverNote() == null) {
            missing.add("付给劳动者的 " + yuan(agreement.toWorkers()) + " 元低于请求的 " + yuan(dispute.claimed())
                    + " 元，请写明放弃部分请求的说明。");
        }
    }

    /** What was asked for beside money is promised or given up: nothing stays open between the parties. */
    private void deeds() {
        boolean answered = agreement.head().waiverNote() != null
                || agreement.terms().stream().anyMatch(term -> !term.isPayment());
        dispute.claims().stream()
                .filter(claim -> !answered && claim.isWorkers() && claim.amount() == null)
                .forEach(claim -> missing.add("请求“" + claim.item() + "”没有对应的条款：请登记条款；不再要求的，请写明放弃部分请求的说明。"));
    }

    private void total(String whom, BigDecimal sum, @Nullable BigDecimal said) {
        BigDecimal stated = said == null ? BigDecimal.ZERO : said;
        if (stated.compareTo(sum) != 0) {
            missing.add("各期付给" + whom + "的合计 " + yuan(sum) + " 元，与写明的总额 " + yuan(stated) + " 元不符。");
        }
    }

    private void clauses() {
        Head head = agreement.head();
        if (head.defaultClause() == null) {
            missing.add("请写明违约责任：没有写明的利息和违约金，以后申请支付令时不予支持。");
        }
        int copies = dispute.workers().size() + dispute.employers().size() + (channel.isOfTheCourt() ? 2 : 1);
        if (head.copies() == null || head.copies() < copies) {
            missing.add("协议书至少一式" + copies + "份：当事人各一份，调解组织一份" + (channel.isOfTheCourt() ? "，法院一份。" : "。"));
        }
        if (!Boolean.TRUE.equals(head.judicialConfirmationAdvised())) {
            missing.add("请告知当事人可以共同申请司法确认，并记明已告知。");
        }
        if (!Boolean.TRUE.equals(head.orgQualified())) {
            missing.add("请核对并记明调解组织依法设立。");
        }
    }

    private static String yuan(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }
}
