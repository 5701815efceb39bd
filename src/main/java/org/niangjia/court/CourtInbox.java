package org.niangjia.court;

import java.nio.charset.StandardCharsets;
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
import org.niangjia.privacy.seal.Place;
import org.niangjia.privacy.seal.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every message once. What it says of people is sealed. */
@Repository
@RequiredArgsConstructor
class CourtInbox {

    private static final int SHOWN = 200;
    private static final int AT_ONCE = 100;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LONGEST_FAULT = 400;

    private final JdbcClient database;
    private final Seals seals;
    private final Clock clock;

    /** What has become of a message. */
    enum State {
        /** Being taken: never seen outside of its transaction. */
        TAKEN,
        /** It has had its effect. */
        DONE,
        /** No case of that number yet. */
        PARKED,
        /** The case does not wait for it, or not yet. */
        WAITING,
        /** The case was over. */
        LATE,
        /** The form of the diagram does not take it: for an officer to look at. */
        FAILED
    }

    /** A message as it was answered. */
    record Answered(String digest, Receipt receipt) {}

    record Kept(
            String messageId,
            Kind kind,
            String courtCaseNo,
            State state,
            Instant receivedAt,
            @Nullable String caseNumber,
            @Nullable String fault) {}

    void add(String messageId, Kind kind, String digest, byte[] body) {
        database.sql("insert into court_message"
                        + " (message_id, kind, court_case_no, digest, body, received_at, state, parked)"
                        + " values (?, ?, '', ?, ?, ?, 'TAKEN', false)")
                .params(messageId, kind.name(), digest, seals.seal(Reading.text(body), place(messageId)), now())
                .update();
    }

    /** What came under this id; else the same content under whatever id, which the signature does not cover. */
    Optional<Answered> find(String messageId, String digest) {
        return database.sql("select digest, answered_case, parked from court_message where message_id = ? or digest = ?"
                        + " order by case when message_id = ? then 0 else 1 end limit 1")
                .params(messageId, digest, messageId)
                .query((row, index) -> new Answered(
                        row.getString("digest"), new Receipt(row.getString("answered_case"), row.getBoolean("parked"))))
                .optional();
    }

    void answer(String messageId, Kind kind, String courtCaseNo, Receipt receipt) {
        database.sql("update court_message set kind = ?, court_case_no = ?, answered_case = ?, parked = ?"
                        + " where message_id = ?")
                .params(kind.name(), courtCaseNo, receipt.caseNumber(), receipt.parked(), messageId)
                .update();
    }

    void settle(String messageId, State state, @Nullable String caseNumber, @Nullable String fault) {
        String told = fault == null || fault.length() <= LONGEST_FAULT ? fault : fault.substring(0, LONGEST_FAULT);
        database.sql("update court_message set state = ?, case_number = ?, fault = ?, settled_at = ?"
                        + " where message_id = ?")
                .params(state.name(), caseNumber, told, now(), messageId)
                .update();
    }

    byte[] body(String messageId) {
        String sealed = database.sql("select body from court_message where message_id = ?")
                .param(messageId)
                .query(String.class)
                .single();
        return seals.open(sealed, place(messageId)).getBytes(StandardCharsets.UTF_8);
    }

    /** Those that have had no effect yet and are due to be looked at again, the oldest first; no more than can be done at once. */
    List<Kept> open() {
        return database.sql("select * from court_message where state in ('PARKED', 'WAITING')"
                        + " and (next_at is null or next_at <= ?) order by received_at, message_id limit " + AT_ONCE)
                .param(now())
                .query((row, index) -> kept(row))
                .list();
    }

    /** The longer it has waited, the longer until it is looked at again: a tenth of that time, at most an hour. */
    void postpone(Kept waiting) {
        OffsetDateTime now = now();
        Duration waited = Duration.between(waiting.receivedAt(), now.toInstant())
                .dividedBy(10)
                .truncatedTo(ChronoUnit.MINUTES);
        database.sql("update court_message set next_at = ? where message_id = ?")
                .params(now.plus(waited.compareTo(LONGEST_WAIT) < 0 ? waited : LONGEST_WAIT), waiting.messageId())
                .update();
    }

    /** Locked until the end of the transaction; gone when another node has it in hand. */
    Optional<Kept> take(String messageId) {
        return database.sql("select * from court_message where message_id = ? and state in ('PARKED', 'WAITING')"
                        + " for update skip locked")
                .param(messageId)
                .query((row, index) -> kept(row))
                .optional();
    }

    /** For those who look after the cases: what waits first, then the latest. */
    List<Kept> latest() {
        return database.sql("select * from court_message order by case when state in ('PARKED', 'WAITING', 'FAILED')"
                        + " then 0 else 1 end, received_at desc, message_id limit " + SHOWN)
                .query((row, index) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("message_id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("court_case_no"),
                State.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("case_number"),
                row.getString("fault"));
    }

    private static Place place(String messageId) {
        return new Place("court_message", "body", messageId);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
