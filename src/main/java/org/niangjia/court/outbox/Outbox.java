package org.niangjia.court.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be told, what was told, and what could not be. */
@Repository
@RequiredArgsConstructor
class Outbox {

    /** Far longer than any answer is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_FAULT = 200;

    private final JdbcClient database;
    private final OutboxProperties properties;
    private final Clock clock;

    /** A message on its way. */
    record Message(
            long id,
            String key,
            String caseNumber,
            String kind,
            String body,
            int attempts,
            Instant createdAt,
            Instant leaseUntil,
            @Nullable String fault) {

        Message leased(Instant until) {
            return new Message(id, key, caseNumber, kind, body, attempts, createdAt, until, fault);
        }
    }

    /** In the transaction of what it tells. */
    void add(String key, CaseNumber number, String kind, String body) {
        database.sql("insert into court_outbox"
                        + " (message_key, case_number, kind, body, state, attempts, created_at, next_at, lease_until)"
                        + " values (:key, :case, :kind, :body, 'PENDING', 0, :now, :now, :now)")
                .param("key", key)
                .param("case", number.value())
                .param("kind", kind)
                .param("body", body)
                .param("now", utc(now()))
                .update();
    }

    /**
     * One that is due, and nobody else's until its lease is over: whoever took several would hold the last of them while a slow
     * court keeps the first. Of a case only the first, so that the court is told in the order in which things happened; what was
     * laid aside holds up nothing.
     */
    Optional<Message> take() {
        Instant now = now();
        return database.sql("""
                        select * from court_outbox o
                        where state = 'PENDING' and next_at <= :now and lease_until <= :now
                          and not exists (select 1 from court_outbox e
                            where e.case_number = o.case_number and e.state = 'PENDING' and e.id < o.id)
                        order by next_at, id limit 1 for update skip locked
                        """)
                .param("now", utc(now))
                .query((row, index) -> message(row))
                .optional()
                .map(message -> lease(message, now.plus(LEASE)));
    }

    private Message lease(Message message, Instant until) {
        database.sql("update court_outbox set lease_until = ? where id = ?")
                .params(utc(until), message.id())
                .update();
        return message.leased(until);
    }

    /** Who is slower than the lease has told the court all the same. */
    void sent(Message message) {
        database.sql("update court_outbox set state = 'SENT', sent_at = ?, attempts = attempts + 1, fault = null"
                        + " where id = ? and state = 'PENDING'")
                .params(utc(now()), message.id())
                .update();
    }

    /** Each time twice as long until the next attempt; in the end an officer decides. What another has taken over is theirs. */
    void failed(Message message, String fault) {
        int attempts = message.attempts() + 1;
        Instant now = now();
        database.sql("update court_outbox set attempts = ?, state = ?, next_at = ?, lease_until = ?, fault = ?"
                        + " where id = ? and state = 'PENDING' and lease_until = ?")
                .params(
                        attempts,
                        attempts >= properties.attempts() ? "DEAD" : "PENDING",
                        utc(now.plus(pause(attempts))),
                        utc(now),
                        fault.length() > LONGEST_FAULT ? fault.substring(0, LONGEST_FAULT) : fault,
                        message.id(),
                        utc(message.leaseUntil()))
                .update();
    }

    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    List<Message> dead() {
        return database.sql("select * from court_outbox where state = 'DEAD' order by id limit 200")
                .query((row, index) -> message(row))
                .list();
    }

    /** How many were laid aside; nobody counts beyond a hundred. */
    int countDead() {
        return database.sql("select count(*) from (select id from court_outbox where state = 'DEAD' limit 100) dead")
                .query(Integer.class)
                .single();
    }

    /** @return whether it was laid aside */
    boolean revive(long id) {
        return database.sql("update court_outbox set state = 'PENDING', attempts = 0, next_at = ?, lease_until = ?"
                                + " where id = ? and state = 'DEAD'")
                        .params(utc(now()), utc(clock.instant()), id)
                        .update()
                > 0;
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("message_key"),
                row.getString("case_number"),
                row.getString("kind"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("lease_until", OffsetDateTime.class).toInstant(),
                row.getString("fault"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The database keeps milliseconds: a moment that it rounded up would be due later than now. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
