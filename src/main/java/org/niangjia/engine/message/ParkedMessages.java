package org.niangjia.engine.message;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.message.Messages.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages for procedures that this office does not run yet. */
@Repository
@RequiredArgsConstructor
class ParkedMessages {

    private final JdbcClient jdbc;
    private final Clock clock;

    void put(Message message) {
        jdbc.sql("insert into parked_message (name, case_number, union_code, sent_at) values (?, ?, ?, ?)")
                .params(
                        message.name(),
                        message.caseNumber(),
                        message.unionCode(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Message> all() {
        return jdbc.sql("select name, case_number, union_code from parked_message order by sent_at")
                .query(Message.class)
                .list();
    }

    /** @return whether it was still there */
    boolean take(Message message) {
        return jdbc.sql("delete from parked_message where name = ? and case_number = ?")
                        .params(message.name(), message.caseNumber())
                        .update()
                > 0;
    }
}
