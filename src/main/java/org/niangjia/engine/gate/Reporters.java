package org.niangjia.engine.gate;

import java.util.Collections;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.TaskService;
import org.niangjia.casefile.number.CaseNumber;
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
    private final TaskService tasks;

    Acting acting(CaseNumber number, Event event, Member member) {
        return deputies.capacities(member).stream()
                .filter(acting -> hasInHand(number, event, acting))
                .findFirst()
                .orElseGet(() -> deputies.on(groups(event), null, member));
    }

    boolean include(CaseNumber number, Event event, Acting acting) {
        return !Collections.disjoint(deputies.groups(acting), groups(event)) || hasInHand(number, event, acting);
    }

    private boolean hasInHand(CaseNumber number, Event event, Acting acting) {
        return !Collections.disjoint(acting.capacity().roles(), event.step().reporters())
                && tasks.createTaskQuery()
                                .processInstanceBusinessKey(number.value())
                                .taskAssignee(acting.capacity().login())
                                .count()
                        > 0;
    }

    /** Each role where it is nearest to the case: any of them may report, not only the lowest. */
    private List<String> groups(Event event) {
        return event.step().reporters().stream()
                .flatMap(role -> unions.nearest(List.of(role), event.union()).stream())
                .toList();
    }
}
