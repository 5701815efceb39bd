package org.niangjia.mediation.talks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.talks.Session.Chair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of all cases. */
@Repository
@RequiredArgsConstructor
class SessionRows {

    private static final String COLUMNS =
            "select s.id, s.case_number, s.seq, s.mode, s.start_at, s.end_at, s.room, s.place,"
                    + " s.short_notice, s.online_agreed, s.why, s.state, s.result, s.version from mediation_session s ";

    private static final String CHAIRS = "select t.session_id, m.roster_no, m.name from mediation_session_mediator t"
            + " join mediator m on m.roster_no = t.roster_no where t.session_id in (:sessions) order by m.roster_no";

    private final JdbcClient jdbc;

    private record Row(long id, Session session) {}

    List<Session> of(CaseNumber number) {
        return read(jdbc.sql(COLUMNS + "where s.case_number = ? order by s.seq").param(number.value()));
    }

    /** Those whose minutes were first written at or after that moment. */
    List<Session> writtenSince(CaseNumber number, Instant from) {
        return read(jdbc.sql(COLUMNS + "where s.case_number = ? and s.recorded_at >= ? order by s.seq")
                .params(number.value(), from.atOffset(ZoneOffset.UTC)));
    }

    /** Those that were not called off, of all cases, in the order in which they begin. */
    List<Session> between(Instant from, Instant to) {
        return read(jdbc.sql(COLUMNS + "where s.state <> 'CANCELLED' and s.start_at < ? and s.end_at > ?"
                        + " order by s.start_at, s.id")
                .params(to.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC)));
    }

    long idOf(CaseNumber number, int seq) {
        return jdbc.sql("select id from mediation_session where case_number = ? and seq = ?")
                .params(number.value(), seq)
                .query(Long.class)
                .single();
    }

    /** @return the key of its row */
    long insert(CaseNumber number, int seq, Plan plan) {
        jdbc.sql("insert into mediation_session (case_number, seq, mode, start_at, end_at, room, place, short_notice,"
                        + " online_agreed, why, state, minutes, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', '', 0)")
                .params(
                        number.value(),
                        seq,
                        Objects.requireNonNull(plan.mode()).name(),
                        plan.start().atOffset(ZoneOffset.UTC),
                        plan.end().atOffset(ZoneOffset.UTC),
                        plan.room(),
                        plan.place(),
                        plan.shortNotice(),
                        plan.onlineAgreed(),
                        plan.why())
                .update();
        return idOf(number, seq);
    }

    void move(long id, Plan plan) {
        jdbc.sql(
                        "update mediation_session set mode = ?, start_at = ?, end_at = ?, room = ?, place = ?, short_notice = ?,"
                                + " online_agreed = ?, why = ?, version = version + 1 where id = ?")
                .params(
                        Objects.requireNonNull(plan.mode()).name(),
                        plan.start().atOffset(ZoneOffset.UTC),
                        plan.end().atOffset(ZoneOffset.UTC),
                        plan.room(),
                        plan.place(),
                        plan.shortNotice(),
                        plan.onlineAgreed(),
                        plan.why(),
                        id)
                .update();
    }

    void cancel(long id) {
        jdbc.sql("update mediation_session set state = 'CANCELLED', version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    /** @param at when they were written; of minutes that are corrected, the first time stays */
    void hold(long id, String minutes, Session.Result result, Instant at) {
        jdbc.sql("update mediation_session set state = 'HELD', minutes = ?, result = ?,"
                        + " recorded_at = coalesce(recorded_at, ?), version = version + 1 where id = ?")
                .params(minutes, result.name(), at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** As they are sealed; empty until the session was held. */
    String minutes(CaseNumber number, int seq) {
        return jdbc.sql("select minutes from mediation_session where case_number = ? and seq = ?")
                .params(number.value(), seq)
                .query(String.class)
                .single();
    }

    private List<Session> read(JdbcClient.StatementSpec statement) {
        List<Row> rows = statement.query((row, index) -> read(row)).list();
        Map<Long, List<Chair>> chairs = chairs(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> with(row.session(), chairs.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Chair>> chairs(List<Long> sessions) {
        Map<Long, List<Chair>> chairs = new HashMap<>();
        if (!sessions.isEmpty()) {
            jdbc.sql(CHAIRS).param("sessions", sessions).query(row -> {
                chairs.computeIfAbsent(row.getLong("session_id"), first -> new ArrayList<>())
                        .add(new Chair(row.getString("roster_no"), row.getString("name")));
            });
        }
        return chairs;
    }

    private static Row read(ResultSet row) throws SQLException {
        @Nullable String result = row.getString("result");
        return new Row(
                row.getLong("id"),
                new Session(
                        new CaseNumber(row.getString("case_number")),
                        row.getInt("seq"),
                        Session.Mode.valueOf(row.getString("mode")),
                        row.getObject("start_at", OffsetDateTime.class).toInstant(),
                        row.getObject("end_at", OffsetDateTime.class).toInstant(),
                        row.getObject("room", Long.class),
                        row.getString("place"),
                        row.getBoolean("short_notice"),
                        row.getBoolean("online_agreed"),
                        row.getString("why"),
                        List.of(),
                        Session.State.valueOf(row.getString("state")),
                        result == null ? null : Session.Result.valueOf(result),
                        row.getInt("version")));
    }

    private static Session with(Session it, List<Chair> chairs) {
        return new Session(
                it.number(),
                it.seq(),
                it.mode(),
                it.startAt(),
                it.endAt(),
                it.room(),
                it.place(),
                it.shortNotice(),
                it.onlineAgreed(),
                it.why(),
                chairs,
                it.state(),
                it.result(),
                it.version());
    }
}
