package org.niangjia.mediation.process;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.talks.DisputeFacts;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Assignment.Choice;
import org.niangjia.roster.Assignment.Seat;
import org.niangjia.roster.Mediators;
import org.springframework.stereotype.Component;

/** Who sits in a case: asked, accepted, declined, recused. */
@Component
@RequiredArgsConstructor
class Seating {

    private final Mediators mediators;
    private final DisputeFacts facts;

    /** @param field beside which a refusal is told */
    record Call(String rosterNo, Seat seat, Choice choice, String reason, String field) {}

    /** Who sits there already is not asked again; who sits there no more, or changes the seat, gets up first. */
    void call(CaseNumber number, Call call, Acting by) {
        List<Assignment> inTheWay = mediators.open(number).stream()
                .filter(it -> it.rosterNo().equals(call.rosterNo()) != (it.seat() == call.seat()))
                .toList();
        inTheWay.forEach(it -> Refusals.unlessGranted(mediators.replaced(number, it.rosterNo()), call.field()));
        if (inSeat(number, call.seat()).isEmpty()) {
            var order =
                    new Mediators.Order(facts.of(number), call.rosterNo(), call.seat(), call.choice(), call.reason());
            Refusals.unlessGranted(mediators.assign(order, by), call.field());
        }
    }

    Optional<Assignment> presiding(CaseNumber number) {
        return inSeat(number, Seat.PRESIDING);
    }

    Optional<Assignment> inSeat(CaseNumber number, Seat seat) {
        return mediators.open(number).stream().filter(it -> it.seat() == seat).findFirst();
    }

    /** Who had accepted before the other seat had to be filled anew is not asked twice. */
    void accepted(CaseNumber number, Seat seat, boolean disclosed) {
        inSeat(number, seat)
                .filter(it -> it.state() == Assignment.State.PROPOSED)
                .ifPresent(
                        it -> Refusals.unlessGranted(mediators.accepted(number, it.rosterNo(), disclosed), "answer"));
    }

    void declined(CaseNumber number, Seat seat, String why) {
        inSeat(number, seat)
                .ifPresent(it -> Refusals.unlessGranted(mediators.declined(number, it.rosterNo(), why), "answer"));
    }

    void recused(CaseNumber number, Seat seat) {
        inSeat(number, seat)
                .ifPresent(it -> Refusals.unlessGranted(mediators.recused(number, it.rosterNo()), "decision"));
    }
}
