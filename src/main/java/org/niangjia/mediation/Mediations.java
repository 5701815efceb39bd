package org.niangjia.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mediations of the office, as their procedure moves them on. */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class Mediations {

    private static final String SUSPENDED = "已经登记虚假调解线索，调解中止；审查线索不成立以后才能继续办理。";

    private final MediationRows rows;
    private final ApplicationEventPublisher house;

    public Mediation open(CaseNumber number, Intake intake) {
        if (intake.lacksProcedure()) {
            throw refused("courtProcedure", "法院委托的请选择普通程序或者简易程序：两者的调解期限不同。");
        }
        Mediation mediation = Mediation.from(number, intake);
        rows.add(mediation);
        return mediation;
    }

    /** 更正登记. What the procedure was begun by (channel, procedure, day of receipt) stays. */
    public Mediation correct(CaseNumber number, Intake intake) {
        rows.correct(Mediation.from(number, intake));
        return of(number);
    }

    /** 案由: known once the claims are written down. */
    public void causedBy(Mediation mediation, String category) {
        if (!category.equals(mediation.category())) {
            rows.causedBy(mediation.number(), category);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Mediation> find(CaseNumber number) {
        return rows.find(number);
    }

    @Transactional(readOnly = true)
    public Mediation of(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalStateException(number + " has not been taken in"));
    }

    /** Those that a court knows by this number of its own, the latest first: a dispute may be assigned again. */
    @Transactional(readOnly = true)
    public List<CaseNumber> ofCourt(String courtCaseNo) {
        return rows.ofCourt(courtCaseNo);
    }

    /** Before a step of the mediation proper: none is taken while a suspicion of sham mediation is open. */
    public Mediation underWay(CaseNumber number) {
        Mediation mediation = of(number);
        if (mediation.suspendedOn() != null) {
            throw refused("", SUSPENDED);
        }
        return mediation;
    }

    /** @return whether the applicant had been asked for a supplement before */
    public boolean askSupplement(CaseNumber number) {
        boolean before = of(number).supplementAsked();
        rows.askedForSupplement(number);
        return before;
    }

    /** @return the day from which the period of mediation counts */
    public LocalDate accept(CaseNumber number, LocalDate on) {
        rows.accepted(number, on);
        house.publishEvent(new MediationAccepted(number, on));
        return of(number).periodFrom(on);
    }

    public void refuse(CaseNumber number, CloseReason reason, LocalDate on) {
        rows.ending(number, reason);
        rows.closed(number, on);
        house.publishEvent(new MediationRefused(number, reason, on));
    }

    public void consent(CaseNumber number, LocalDate on) {
        rows.consented(number, on);
    }

    /** What will have ended it once it has ended. */
    public void end(CaseNumber number, CloseReason reason) {
        if (of(number).closedOn() != null) {
            throw refused("", "本案的调解已经有了结果，不能再改。");
        }
        rows.ending(number, reason);
        house.publishEvent(new MediationEnding(number, reason));
    }

    /** @param signed when nothing was open any more between the parties: the case counts as closed from then on */
    public void settle(CaseNumber number, CloseReason reason, LocalDate signed) {
        rows.ending(number, reason);
        rows.closed(number, signed);
        house.publishEvent(new MediationEnding(number, reason));
        house.publishEvent(new MediationSettled(number, reason, signed));
    }

    /** What was settled is open between the parties again, and ends for this reason. */
    public void overturn(CaseNumber number, CloseReason reason) {
        rows.ending(number, reason);
        rows.reopened(number);
    }

    public void file(CaseNumber number, LocalDate on) {
        house.publishEvent(new MediationFiled(number, on));
    }

    public void takesEffect(CaseNumber number, LocalDate on) {
        rows.effective(number, on);
    }

    public void conclude(CaseNumber number, String nextChannel, LocalDate on) {
        rows.ledTo(number, nextChannel);
        rows.closed(number, on);
        house.publishEvent(new MediationFailed(number, reasonOf(number), on));
    }

    public void direct(CaseNumber number, String destination) {
        rows.directed(number, destination);
    }

    /** A court or an arbitration body has given the agreement its force. */
    public void enforce(CaseNumber number) {
        rows.enforceable(number);
    }

    public void suspend(CaseNumber number, LocalDate on) {
        rows.suspended(number, on);
    }

    public void resume(CaseNumber number) {
        rows.suspended(number, null);
    }

    private CloseReason reasonOf(CaseNumber number) {
        CloseReason reason = of(number).closeReason();
        return reason == null ? CloseReason.C9_OTHER : reason;
    }

    private static SubmissionRefused refused(String field, String sentence) {
        return new SubmissionRefused(List.of(new FieldError(field, sentence)));
    }
}
