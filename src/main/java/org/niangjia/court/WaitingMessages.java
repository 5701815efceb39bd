package org.niangjia.court;

import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.niangjia.court.CourtInbox.Kept;
import org.niangjia.court.CourtInbox.State;
import org.niangjia.engine.SubmissionRefused;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages that came before their case, or before the case waited for them: looked at again and again, each by itself. */
@Slf4j
@Service
@RequiredArgsConstructor
public class WaitingMessages {

    private final CourtInbox inbox;
    private final Delivery delivery;
    private final TransactionTemplate transactions;

    @Scheduled(cron = "${niangjia.court.waiting:0 * * * * *}")
    public void run() {
        for (Kept waiting : inbox.open()) {
            deliver(waiting);
            inbox.postpone(waiting);
        }
    }

    /** For those who look after the cases: what waits first, then the latest. */
    public List<CourtLine> latest() {
        return inbox.latest().stream().map(CourtLine::of).toList();
    }

    private void deliver(Kept waiting) {
        try {
            transactions.executeWithoutResult(
                    status -> inbox.take(waiting.messageId()).ifPresent(this::again));
        } catch (SubmissionRefused refused) {
            fail(waiting, refused.getMessage());
        } catch (RuntimeException fault) {
            log.error("court message {} stays open", waiting.messageId(), fault);
        }
    }

    private void again(Kept waiting) {
        LaterMessage message = LaterMessage.of(Reading.of(inbox.body(waiting.messageId())));
        delivery.deliver(waiting.messageId(), message, waiting.state() == State.PARKED);
    }

    private void fail(Kept waiting, @Nullable String why) {
        transactions.executeWithoutResult(
                status -> inbox.settle(waiting.messageId(), State.FAILED, waiting.caseNumber(), why));
    }
}
