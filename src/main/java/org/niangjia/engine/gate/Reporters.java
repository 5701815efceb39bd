package org.niangjia.engine.gate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.gate.Awaited.Event;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.identity.Unions;
import org.springframework.stereotype.Component;

/**
 * Who may report that something has happened: of the roles that the diagram names those in the unions in charge, and whoever
 * of these roles has a task of the case in hand.
 */
@Component
@RequiredArgsConstructor
class Reporters {

    private final Deputies deputies;
    private final Unions unions;

    /** @param hands who has a task of the case in hand */
    Optional<Acting> acting(Event event, Set<String> hands, Member member) {
        return deputies.capacities(member).stream()
                .filter(acting -> hasInHand(event, hands, acting))
                .findFirst()
                .or(() -> Optional.of(deputies.on(groups(event), null, member))
                        .filter(acting -> !Collections.disjoint(deputies.groups(acting), groups(event))));
    }

    private static boolean hasInHand(Event event, Set<String> hands, Acting acting) {
        Member capacity = acting.capacity();
        return hands.contains(capacity.login())
                && !Collections.disjoint(capacity.roles(), event.step().reporters());
    }

    /** Each role where it is nearest to the case: any of them may report, not only the lowest. */
    private List<String> groups(Event event) {
        return event.step().reporters().stream()
                .flatMap(role -> unions.nearest(List.of(role), event.union()).stream())
                .toList();
    }
}
