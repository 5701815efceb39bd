package org.niangjia.court.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.niangjia.court.Signature;
import org.niangjia.court.outbox.Outbox.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the outbox holds. Any number of nodes may: each takes its own, and gives it back by doing nothing. On a thread of
 * its own, so that a slow court holds up nobody's deadlines.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class CourtPost {

    private final Outbox outbox;
    private final ObjectProvider<CourtWire> wire;
    private final Signature signature;
    private final TransactionTemplate transactions;

    /** A message that could not be told, laid aside for an officer. */
    public record Dead(
            long id,
            String kind,
            String caseNumber,
            Instant createdAt,
            int attempts,
            @Nullable String fault) {

        static Dead of(Message it) {
            return new Dead(it.id(), it.kind(), it.caseNumber(), it.createdAt(), it.attempts(), it.fault());
        }
    }

    /** No transaction is held open while a court is slow. */
    @Scheduled(cron = "${niangjia.court.outbox.cron:*/20 * * * * *}", scheduler = OutboxConfiguration.THREAD)
    void run() {
        CourtWire line = wire.getIfAvailable();
        if (line != null) {
            for (Optional<Message> due = take(); due.isPresent(); due = take()) {
                send(line, due.get());
            }
        }
    }

    Optional<Message> take() {
        return Objects.requireNonNull(transactions.execute(status -> outbox.take()));
    }

    void send(CourtWire line, Message message) {
        byte[] body = message.body().getBytes(StandardCharsets.UTF_8);
        try {
            line.send(message.key(), body, signature.sign(body));
            transactions.executeWithoutResult(status -> outbox.sent(message));
        } catch (IOException | RuntimeException fault) {
            log.warn("the court could not be told of case {}: {}", message.caseNumber(), fault.toString());
            transactions.executeWithoutResult(
                    status -> outbox.failed(message, Objects.toString(fault.getMessage(), "?")));
        }
    }

    @Transactional(readOnly = true)
    public List<Dead> dead() {
        return outbox.dead().stream().map(Dead::of).toList();
    }

    /** How many those are. Asked for every page. */
    @Transactional(readOnly = true)
    public int countDead() {
        return outbox.countDead();
    }

    /** 重新发送: under the same key, so that a court that has it after all takes it as a repeat. */
    @Transactional
    public boolean sendAgain(long id) {
        return outbox.revive(id);
    }
}
