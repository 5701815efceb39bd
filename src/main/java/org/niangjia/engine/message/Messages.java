package org.niangjia.engine.message;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.niangjia.engine.gate.CaseUnion;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delivers a message to the procedure that waits for it, or keeps it until there is one. */
@Service
@RequiredArgsConstructor
@Transactional
class Messages {

    /** The case that a new one was made from. */
    static final String REFERRED_FROM = "referredFrom";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** @param name as the receiving diagram calls it, e.g. {@code PETITION_TO_MEDIATION} */
    record Message(String name, String caseNumber, String unionCode) {}

    void send(Message message) {
        if (isAwaited(message)) {
            deliver(message);
        } else {
            park(message);
        }
    }

    /** A new version of the house may have brought the procedure that a message has been waiting for. */
    @EventListener(ApplicationReadyEvent.class)
    void deliverParked() {
        parked().stream().filter(this::isAwaited).forEach(message -> {
            deliver(message);
            jdbc.sql("delete from parked_message where name = ? and case_number = ?")
                    .params(message.name(), message.caseNumber())
                    .update();
        });
    }

    private boolean isAwaited(Message message) {
        return repository
                        .createProcessDefinitionQuery()
                        .messageEventSubscriptionName(message.name())
                        .latestVersion()
                        .count()
                > 0;
    }

    private void deliver(Message message) {
        runtime.createMessageCorrelation(message.name())
                .setVariable(REFERRED_FROM, message.caseNumber())
                .setVariable(CaseUnion.UNION, message.unionCode())
                .correlateStartMessage();
    }

    private void park(Message message) {
        jdbc.sql("insert into parked_message (name, case_number, union_code, sent_at) values (?, ?, ?, ?)")
                .params(
                        message.name(),
                        message.caseNumber(),
                        message.unionCode(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<Message> parked() {
        return jdbc.sql("select name, case_number, union_code from parked_message order by sent_at")
                .query(Message.class)
                .list();
    }
}
