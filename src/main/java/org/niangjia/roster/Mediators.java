package org.niangjia.roster;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.roster.Assignment.Choice;
import org.niangjia.roster.Assignment.Result;
import org.niangjia.roster.Assignment.Seat;
import org.niangjia.roster.Assignment.State;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.subsidy.Subsidies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mediators of a case: whom to ask, who was asked, what they said, and that they are free again. */
@Service
@RequiredArgsConstructor
public class Mediators {

    private final Suggestions suggestions;
    private final Assignments assignments;
    private final Roll roll;
    private final Subsidies subsidies;
    private final CaseFiles caseFiles;

    /** @param reason why this one although something speaks against it; may be blank where nothing does */
    public record Order(CaseFacts facts, String rosterNo, Seat seat, Choice choice, String reason) {}

    /** @param satisfaction of 1 to 5 as the parties said; none: nobody was asked */
    public record Closing(
            CaseNumber number,
            Result result,
            boolean collective,
            @Nullable Integer satisfaction) {}

    /** Everybody on the roster but those struck off, the best first. */
    public List<Suggestion> suggest(CaseFacts facts) {
        return suggestions.of(facts);
    }

    /** How one of them stands to the dispute. */
    public Fitness fitness(String rosterNo, CaseFacts facts) {
        return suggestions.one(roll.find(rosterNo).orElseThrow(), facts).fitness();
    }

    /** Asks a mediator to take the case; until the mediator accepts, the seat is taken but nobody sits there. */
    @Transactional
    public Decision assign(Order order, Acting by) {
        CaseNumber number = order.facts().number();
        if (roll.find(order.rosterNo()).isEmpty()) {
            return Decision.refused("名册上没有编号为" + order.rosterNo() + "的调解员。");
        }
        caseFiles.hold(number);
        Mediator mediator = roll.hold(order.rosterNo());
        Decision decision = place(order, mediator);
        if (decision.isGranted()) {
            assignments.add(order);
            Optional.ofNullable(mediator.login()).ifPresent(login -> caseFiles.involve(number, login));
        }
        return decision;
    }

    private Decision place(Order order, Mediator mediator) {
        List<Assignment> seated = open(order.facts().number());
        if (seated.stream().anyMatch(it -> it.rosterNo().equals(mediator.rosterNo()))) {
            return Decision.refused(mediator.name() + "已经是本案的调解员。");
        }
        if (order.seat() == Seat.PRESIDING && seated.stream().anyMatch(it -> it.seat() == Seat.PRESIDING)) {
            return Decision.refused("本案已有主持调解员，只能再选定其他调解员。");
        }
        return suggestions.one(mediator, order.facts()).fitness().decide(mediator.name(), order.reason());
    }

    /** @param disclosed whether the mediator has said something that might make parties doubt the impartiality */
    @Transactional
    public Decision accepted(CaseNumber number, String rosterNo, boolean disclosed) {
        return said(assignments.accept(number, rosterNo, disclosed));
    }

    /** @param why blank: a refusal without a reason, which counts (在线调解规则 art. 29) */
    @Transactional
    public Decision declined(CaseNumber number, String rosterNo, String why) {
        return said(assignments.leave(number, rosterNo, State.DECLINED, why.isBlank()));
    }

    /** 回避: decided by whoever has to; the mediator cannot be asked again in this case. */
    @Transactional
    public Decision recused(CaseNumber number, String rosterNo) {
        return said(assignments.leave(number, rosterNo, State.RECUSED, false));
    }

    /** 更换: because of a suspension, an illness, a wish of the parties. */
    @Transactional
    public Decision replaced(CaseNumber number, String rosterNo) {
        return said(assignments.leave(number, rosterNo, State.REPLACED, false));
    }

    /** The case is over: the mediators are free, and each who sat in it gets a slip. */
    @Transactional
    public void release(Closing closing, Acting by) {
        open(closing.number()).stream()
                .filter(it -> it.state() == State.ACCEPTED)
                .forEach(it -> subsidies.draw(
                        closing.number(), it.rosterNo(), closing.result() == Result.AGREED, closing.collective(), by));
        assignments.release(closing.number(), closing.result(), closing.satisfaction());
    }

    /** All who were ever asked, in that order. */
    public List<Assignment> of(CaseNumber number) {
        return assignments.of(number);
    }

    /** Those who sit in the case or are asked to. */
    public List<Assignment> open(CaseNumber number) {
        return of(number).stream().filter(Assignment::isOpen).toList();
    }

    /** Whether this member is one of the mediators of the case who have accepted, in person or for an absent one. */
    public boolean mediates(CaseNumber number, Acting acting) {
        return open(number).stream().filter(it -> it.state() == State.ACCEPTED).anyMatch(it -> acting.logins()
                .anyMatch(login -> login.equals(it.login())));
    }

    /** What a mediator has in hand; after a suspension, what must be given to others. */
    public List<Assignment> openCases(String rosterNo) {
        return assignments.openOf(rosterNo);
    }

    public List<Assignment> openCasesOf(String login) {
        return assignments.openOfLogin(login);
    }

    private static Decision said(boolean done) {
        return done ? Decision.granted() : Decision.refused("这名调解员现在不是本案的调解员，请刷新后重试。");
    }
}
