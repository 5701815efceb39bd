package org.niangjia.engine.message;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.message.Messages.Message;
import org.niangjia.engine.news.Undelivered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages for procedures that this office does not run yet, and those that a procedure could not take. */
@Repository
@RequiredArgsConstructor
class ParkedMessages implements Undelivered {

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

    List<Message> waiting() {
        return jdbc.sql("select name, case_number, union_code from parked_message order by sent_at")
                .query(Message.class)
                .list();
    }

    /** The kind of fault and no word more: what it says may tell of persons. */
    void failed(Message message, RuntimeException fault) {
        jdbc.sql("update parked_message set failures = failures + 1, failed_at = ?, fault = ?"
                        + " where name = ? and case_number = ?")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        fault.getClass().getSimpleName(),
                        message.name(),
                        message.caseNumber())
                .update();
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from parked_message where failures > 0")
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Letter> all() {
        return jdbc.sql("select name, case_number, sent_at, failures, failed_at, fault from parked_message"
                        + " where failures > 0 order by sent_at, case_number limit 200")
                .query((row, index) -> new Letter(
                        row.getString("name"),
                        row.getString("case_number"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getInt("failures"),
                        row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                        row.getString("fault")))
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
