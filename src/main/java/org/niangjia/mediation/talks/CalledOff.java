package org.niangjia.mediation.talks;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.MediationEnding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once a mediation is over, its people and its room are free again. */
@Component
@RequiredArgsConstructor
class CalledOff {

    private final Sessions sessions;

    @EventListener
    void on(MediationEnding ending) {
        sessions.of(ending.number()).stream()
                .filter(Session::isPlanned)
                .forEach(session -> sessions.cancel(ending.number(), session.seq(), "调解已经结束。", Acting.house()));
    }
}
