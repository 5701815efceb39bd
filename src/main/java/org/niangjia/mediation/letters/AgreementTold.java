package org.niangjia.mediation.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.wording.Capitals;
import org.niangjia.document.wording.Wording;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.settlement.Agreement;
import org.niangjia.mediation.settlement.Head;
import org.niangjia.mediation.settlement.Instalment;
import org.niangjia.mediation.settlement.Term;
import org.niangjia.privacy.Personal;

/** What was agreed and how it is kept, under the tags of the templates. */
final class AgreementTold {

    private final Agreement agreement;
    private final Map<String, String> names;
    private final LocalDate today;

    /** @param names of the parties by role */
    AgreementTold(Agreement agreement, Map<String, String> names, LocalDate today) {
        this.agreement = agreement;
        this.names = names;
        this.today = today;
    }

    Particulars particulars() {
        Head head = agreement.head();
        List<Instalment> payments = agreement.instalments().stream()
                .filter(instalment -> instalment.term().isPayment())
                .toList();
        List<Instalment> overdue = payments.stream()
                .filter(instalment -> instalment.isOverdue(today))
                .toList();
        return Particulars.none()
                .text("履行方式", head.manner())
                .text("违约责任", head.defaultClause())
                .text("放弃说明", head.waiverNote())
                .text("份数", head.copies() == null ? "" : head.copies().toString())
                .sum("付给劳动者总额", counted(agreement.toWorkers()))
                .sum("付给用人单位总额", counted(agreement.toEmployers()))
                .sum("到期未付总额", counted(total(overdue)))
                .rows("条款", PartiesTold.rows(agreement.terms(), this::term))
                .rows("给付条款", PartiesTold.rows(payments, this::payment))
                .rows("到期未付", PartiesTold.rows(overdue, this::overdue));
    }

    private static @Nullable BigDecimal counted(BigDecimal sum) {
        return sum.signum() > 0 ? sum : null;
    }

    private static BigDecimal total(List<Instalment> instalments) {
        return instalments.stream().map(AgreementTold::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal left(Instalment instalment) {
        return instalment.term().sum().subtract(instalment.performed()).max(BigDecimal.ZERO);
    }

    private Particulars term(Term term) {
        return Particulars.none().text("条款内容", sentence(term));
    }

    /** A term that was written out stands as it was written; else it says who owes whom what until when. */
    private String sentence(Term term) {
        if (term.text() != null) {
            return term.text();
        }
        String due = term.dueDate() == null ? "" : "于" + Wording.day(term.dueDate()) + "前";
        if (!term.isPayment()) {
            return name(term.obligor()) + due + "为" + name(term.obligee()) + "办理：" + Labels.kind(term.kind()) + "。";
        }
        String account = term.account() == null ? "" : "，付至账号" + term.account();
        return name(term.obligor()) + due + "向" + name(term.obligee()) + "支付" + Labels.subject(term.subject())
                + Wording.sum(term.sum()) + "元（" + Capitals.of(term.sum()) + "）" + account + "。";
    }

    private Particulars payment(Instalment instalment) {
        Term term = instalment.term();
        return Particulars.none()
                .personal("义务人", name(term.obligor()), Personal.NAME)
                .personal("权利人", name(term.obligee()), Personal.NAME)
                .sum("款额", term.sum())
                .day("履行期限", term.dueDate())
                .personal("收款账号", term.account(), Personal.CARD)
                .text("已付", Wording.sum(instalment.performed()));
    }

    private Particulars overdue(Instalment instalment) {
        return Particulars.none()
                .text("款项", Labels.subject(instalment.term().subject()))
                .sum("款额", left(instalment))
                .day("履行期限", instalment.term().dueDate());
    }

    private String name(String role) {
        return Objects.requireNonNullElseGet(names.get(role), () -> DisputeSheets.titleOf(role));
    }
}
