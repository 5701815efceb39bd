package org.niangjia.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.roster.Assignment.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits in which case. */
@Repository
@RequiredArgsConstructor
class Assignments {

    private static final String COLUMNS =
            "select a.case_number, a.roster_no, m.name, m.login, a.seat, a.chosen, a.reason,"
                    + " a.state, a.disclosed, a.from_at, a.to_at from mediator_assignment a"
                    + " join mediator m on m.roster_no = a.roster_no ";

    private static final String OPEN = " and a.state in ('PROPOSED', 'ACCEPTED')";

    private final JdbcClient jdbc;
    private final Clock clock;

    List<Assignment> of(CaseNumber number) {
        return read("where a.case_number = :value order by a.id", number.value());
    }

    List<Assignment> openOf(String rosterNo) {
        return read("where a.roster_no = :value" + OPEN + " order by a.id", rosterNo);
    }

    List<Assignment> openOfLogin(String login) {
        return read("where m.login = :value" + OPEN + " order by a.id", login);
    }

    private List<Assignment> read(String where, String value) {
        return jdbc.sql(COLUMNS + where)
                .param("value", value)
                .query((row, index) -> read(row))
                .list();
    }

    void add(Mediators.Order order) {
        jdbc.sql(
                        "insert into mediator_assignment (case_number, roster_no, seat, chosen, reason, state, from_at, disclosed,"
                                + " unexplained) values (?, ?, ?, ?, ?, 'PROPOSED', ?, false, false)")
                .params(
                        order.facts().number().value(),
                        order.rosterNo(),
                        order.seat().name(),
                        order.choice().name(),
                        order.reason(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** @return whether the mediator was waited for */
    boolean accept(CaseNumber number, String rosterNo, boolean disclosed) {
        return jdbc.sql("update mediator_assignment set state = 'ACCEPTED', answered_at = :now, disclosed = :disclosed"
                                + " where case_number = :number and roster_no = :rosterNo and state = 'PROPOSED'")
                        .param("now", OffsetDateTime.now(clock))
                        .param("disclosed", disclosed)
                        .param("number", number.value())
                        .param("rosterNo", rosterNo)
                        .update()
                > 0;
    }

    /** @return whether the mediator had a seat in the case */
    boolean leave(CaseNumber number, String rosterNo, State state, boolean unexplained) {
        return jdbc.sql("update mediator_assignment a set state = :state, to_at = :now,"
                                + " answered_at = coalesce(answered_at, :now), unexplained = :unexplained"
                                + " where case_number = :number and roster_no = :rosterNo" + OPEN)
                        .param("state", state.name())
                        .param("now", OffsetDateTime.now(clock))
                        .param("unexplained", unexplained)
                        .param("number", number.value())
                        .param("rosterNo", rosterNo)
                        .update()
                > 0;
    }

    void release(CaseNumber number, Assignment.Result result, @Nullable Integer satisfaction) {
        jdbc.sql("update mediator_assignment set to_at = :now, state = 'RELEASED',"
                        + " result = case when state = 'ACCEPTED' then :result else 'NOT_MEDIATED' end,"
                        + " satisfaction = case when state = 'ACCEPTED' then cast(:satisfaction as integer) end"
                        + " where case_number = :number and state in ('PROPOSED', 'ACCEPTED')")
                .param("now", OffsetDateTime.now(clock))
                .param("result", result.name())
                .param("satisfaction", satisfaction)
                .param("number", number.value())
                .update();
    }

    private static Assignment read(ResultSet row) throws SQLException {
        OffsetDateTime to = row.getObject("to_at", OffsetDateTime.class);
        return new Assignment(
                new CaseNumber(row.getString("case_number")),
                row.getString("roster_no"),
                row.getString("name"),
                row.getString("login"),
                Assignment.Seat.valueOf(row.getString("seat")),
                Assignment.Choice.valueOf(row.getString("chosen")),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getBoolean("disclosed"),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                to == null ? null : to.toInstant());
    }
}
