package org.niangjia.engine.message;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.engine.message.Messages.Message;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new version of the house may have brought the procedures that messages have been waiting for. */
@Slf4j
@Component
@RequiredArgsConstructor
class ParkedDelivery {

    private final ParkedMessages parked;
    private final Messages messages;

    /** Each by itself: one that cannot be delivered stops neither the others nor the house, and is tried again next time. */
    @EventListener(ApplicationReadyEvent.class)
    void run() {
        parked.all().forEach(this::deliver);
    }

    private void deliver(Message message) {
        try {
            messages.sendParked(message);
        } catch (RuntimeException undeliverable) {
            log.error("{} of case {} stays parked", message.name(), message.caseNumber(), undeliverable);
        }
    }
}
