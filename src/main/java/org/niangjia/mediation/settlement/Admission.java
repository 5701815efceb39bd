package org.niangjia.mediation.settlement;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Pen;
import org.niangjia.mediation.sheet.Sheet;
import org.springframework.stereotype.Component;

/** What may be written of an agreement now: terms while it is drafted, signatures after the review, performance once signed. */
@Component
@RequiredArgsConstructor
class Admission {

    private final Agreements agreements;
    private final Stages stages;
    private final Disputes disputes;

    private static final Map<Sheet, Set<Stage>> OPEN = Map.of(
            AgreementSheets.HEAD, Set.of(Stage.DRAFT),
            AgreementSheets.TERMS, Set.of(Stage.DRAFT),
            AgreementSheets.SIGNATURES, Set.of(Stage.TO_SIGN, Stage.SIGNED),
            AgreementSheets.PERFORMANCES, Set.of(Stage.TO_SIGN, Stage.SIGNED));

    boolean isOpen(CaseNumber number, Sheet sheet) {
        return OPEN.getOrDefault(sheet, Set.of()).contains(stages.of(number).stage());
    }

    List<FieldError> faults(CaseNumber number, Sheet sheet) {
        Stage stage = stages.of(number).stage();
        return OPEN.getOrDefault(sheet, Set.of()).contains(stage)
                ? List.of()
                : List.of(new FieldError(
                        "",
                        switch (stage) {
                            case DRAFT, UNDER_REVIEW ->
                                sheet.equals(AgreementSheets.TERMS) || sheet.equals(AgreementSheets.HEAD)
                                        ? "协议已经送审，不能再改；审查退回以后才能修改。"
                                        : "协议还没有通过审查，不能登记" + sheet.title() + "。";
                            case TO_SIGN -> "协议已经通过审查，条款不能再改。";
                            case SIGNED -> "协议已经签署，条款不能再改。";
                        }));
    }

    Pen.Check check(CaseNumber number, Sheet sheet) {
        return (line, others) -> Stream.of(faults(number, sheet), beside(number, sheet, line, others))
                .flatMap(List::stream)
                .toList();
    }

    private List<FieldError> beside(CaseNumber number, Sheet sheet, Line line, List<Line> others) {
        if (sheet.equals(AgreementSheets.TERMS)) {
            return parties(line, roles(number));
        }
        if (sheet.equals(AgreementSheets.SIGNATURES)) {
            return signature(number, line, others);
        }
        if (sheet.equals(AgreementSheets.HEAD)) {
            return others.isEmpty() ? List.of() : List.of(new FieldError("", "协议的总体内容已经填写，请更改原来的。"));
        }
        return performance(number, line, others);
    }

    Set<String> roles(CaseNumber number) {
        Set<String> roles = new LinkedHashSet<>(disputes.parties(number));
        roles.add(DisputeSheets.ALL_WORKERS);
        return roles;
    }

    List<FieldError> parties(Line term, Set<String> roles) {
        return Stream.of("obligor", "obligee")
                .filter(key -> !roles.contains(term.text(key).orElse("")))
                .map(key -> new FieldError(key, "本案没有这一当事人，请写成 WORKER-1、EMPLOYER-1 的样子。"))
                .toList();
    }

    private List<FieldError> signature(CaseNumber number, Line line, List<Line> others) {
        String signer = line.text("signer").orElse("");
        if (!agreements.signers(number).containsKey(signer)) {
            return List.of(new FieldError("signer", "本案的协议不由他签署，请核对签署人。"));
        }
        if (others.stream().anyMatch(other -> other.says("signer", signer))) {
            return List.of(new FieldError("signer", "他的签署已经登记，请更改原来的。"));
        }
        boolean agentMayNot = line.isYes("byAgent")
                && Signers.withoutAuthorisedAgent(disputes.of(number)).contains(signer);
        return agentMayNot ? List.of(new FieldError("byAgent", "没有特别授权的代理人不能代当事人签署协议（《民事诉讼法》第62条）。")) : List.of();
    }

    private List<FieldError> performance(CaseNumber number, Line line, List<Line> others) {
        Optional<Term> term = agreements.of(number).terms().stream()
                .filter(it -> line.says("term", String.valueOf(it.n())))
                .findFirst();
        if (term.isEmpty()) {
            return List.of(new FieldError("term", "协议没有这一条款，请核对条款序号。"));
        }
        return term.filter(Term::isPayment).filter(it -> paid(it, line, others).compareTo(it.sum()) > 0).stream()
                .map(it -> new FieldError(
                        "amount",
                        "这一条款约定给付 " + it.sum().setScale(2).toPlainString()
                                + " 元，连同已经登记的履行超过了约定的金额，请核对；逾期利息、违约金写在凭据一栏。"))
                .toList();
    }

    private static BigDecimal paid(Term term, Line line, List<Line> others) {
        return Stream.concat(Stream.of(line), others.stream())
                .filter(it -> it.says("term", String.valueOf(term.n())))
                .flatMap(it -> it.amount("amount").stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<FieldError> lacking(CaseNumber number) {
        return agreements.missing(number).stream()
                .map(sentence -> new FieldError("", sentence))
                .toList();
    }

    List<FieldError> unsigned(CaseNumber number) {
        List<String> unsigned = agreements.unsigned(number);
        return unsigned.isEmpty()
                ? List.of()
                : List.of(new FieldError("", "还没有登记这些签署：" + String.join("、", unsigned) + "。"));
    }

    /** The day of effect follows from them: once all have signed, receipts are added, but none is changed. */
    List<FieldError> frozen(CaseNumber number, Sheet sheet) {
        return isFrozen(number, sheet) ? List.of(new FieldError("", "协议已经签署齐全，登记的签署不能再改。")) : List.of();
    }

    boolean isFrozen(CaseNumber number, Sheet sheet) {
        return sheet.equals(AgreementSheets.SIGNATURES) && stages.of(number).stage() == Stage.SIGNED;
    }
}
