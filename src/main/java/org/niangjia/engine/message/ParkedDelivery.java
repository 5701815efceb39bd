package org.niangjia.engine.message;

import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.engine.message.Messages.Message;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A new version of the house may have brought the procedures that messages have been waiting for. */
@Slf4j
@Component
@RequiredArgsConstructor
class ParkedDelivery {

    private final ParkedMessages parked;
    private final Messages messages;

    /**
     * Each by itself: one that cannot be delivered stops neither the others nor the house, and is tried again in an hour,
     * when what was in its way may have been put right.
     */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void run() {
        parked.waiting().forEach(this::deliver);
    }

    private void deliver(Message message) {
        try {
            messages.sendParked(message);
        } catch (RuntimeException undeliverable) {
            log.error("{} of case {} stays parked", message.name(), message.caseNumber(), undeliverable);
            parked.failed(message, undeliverable);
        }
    }
}
