package org.niangjia.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Closing;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.news.Reminding;
import org.niangjia.deadline.reckoning.Period;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.reckoning.Unit;
import org.niangjia.deadline.rules.DeadlineRule;
import org.niangjia.deadline.rules.Due;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** A clock as a row of the table. */
record DeadlineRow(long id, int version, Deadline.Origin origin, Deadline.State state, int changes) {

    static final ParsedSql INSERT = NamedParameterUtils.parseSqlStatement("""
            insert into deadline (id, case_number, code, name, amount, unit, count_start_day, roll, closing, starts_from, basis,
              duty, extension_most, extension_times, remind, start_on, started_at, due_variable, follows, due, due_since, close_from, rolled_from,
              provisional, missed_due, remind_at, changes, running, edition, version)
            values (:id, :case_number, :code, :name, :amount, :unit, :count_start_day, :roll, :closing, :starts_from, :basis,
              :duty, :extension_most, :extension_times, :remind, :start_on, :started_at, :due_variable, :follows, :due, :due_since, :close_from,
              :rolled_from, :provisional, :missed_due, :remind_at, :fresh, :running, :edition, 0)
            """);

    /** A clock that has changed since it was read has no such version: the row refuses to be without one. */
    static final ParsedSql UPDATE = NamedParameterUtils.parseSqlStatement("""
            update deadline set start_on = :start_on, due = :due, due_since = :due_since, close_from = :close_from, rolled_from = :rolled_from,
              provisional = :provisional, missed_due = :missed_due, remind_at = :remind_at, changes = changes + :fresh,
              running = :running, stopped_at = :stopped_at, kept = :kept, edition = :edition,
              version = case version when :version then version + 1 end
            where id = :id
            """);

    /** Without a new version: nobody else's change is in the way of a clock that stays as it is. */
    static final ParsedSql UPDATE_EDITION = NamedParameterUtils.parseSqlStatement("""
            update deadline set edition = :edition, remind_at = :remind_at where id = :id
            """);

    static SqlParameterSource columns(Deadline deadline, Today today) {
        MapSqlParameterSource columns = new MapSqlParameterSource();
        origin(deadline.origin(), columns);
        state(deadline.state(), columns);
        columns.addValue("id", deadline.id());
        columns.addValue("version", deadline.version());
        columns.addValue("fresh", deadline.history().fresh().size());
        columns.addValue("remind_at", utc(remindAt(deadline, today)));
        return columns;
    }

    private static void origin(Deadline.Origin origin, MapSqlParameterSource columns) {
        DeadlineRule rule = origin.rule();
        columns.addValue("case_number", origin.caseNumber())
                .addValue("code", rule.code())
                .addValue("name", rule.name())
                .addValue("amount", rule.period().span().amount())
                .addValue("unit", rule.period().span().unit().name())
                .addValue("count_start_day", rule.period().countStartDay())
                .addValue("roll", rule.period().roll())
                .addValue("closing", rule.closing().name())
                .addValue("starts_from", rule.startsFrom())
                .addValue("basis", rule.basis())
                .addValue("duty", rule.duty())
                .addValue("extension_most", rule.extension().most())
                .addValue("extension_times", rule.extension().times())
                .addValue("remind", rule.reminding().words())
                .addValue("start_on", origin.start())
                .addValue("started_at", utc(origin.startedAt()))
                .addValue("due_variable", origin.dueVariable())
                .addValue("follows", origin.follows());
    }

    private static void state(Deadline.State state, MapSqlParameterSource columns) {
        Due due = state.due();
        Deadline.Stop stop = state.stop();
        columns.addValue("due", due == null ? null : utc(due.at()))
                .addValue("due_since", utc(state.dueSince()))
                .addValue("close_from", due == null ? null : utc(due.closeFrom()))
                .addValue("rolled_from", due == null ? null : due.rolledFrom())
                .addValue("provisional", due != null && due.provisional())
                .addValue("missed_due", utc(state.missedDue()))
                .addValue("running", stop == null)
                .addValue("stopped_at", stop == null ? null : utc(stop.at()))
                .addValue("kept", stop == null ? null : stop.kept())
                .addValue("edition", state.edition());
    }

    /** A level whose moment had passed when the end was set is not told; the miss always is. */
    private static @Nullable Instant remindAt(Deadline deadline, Today today) {
        Due due = deadline.state().due();
        if (due == null || !deadline.isRunning() || !deadline.origin().rule().duty()) {
            return null;
        }
        Instant next = deadline.origin().rule().reminding().next(due.at(), today);
        return next == null ? due.at() : next;
    }

    static DeadlineRow read(ResultSet row, int index) throws SQLException {
        return new DeadlineRow(
                row.getLong("id"), row.getInt("version"), origin(row), state(row), row.getInt("changes"));
    }

    private static Deadline.Origin origin(ResultSet row) throws SQLException {
        return new Deadline.Origin(
                row.getString("case_number"),
                rule(row),
                row.getObject("start_on", LocalDate.class),
                required(row, "started_at"),
                row.getString("due_variable"),
                row.getObject("follows", Long.class));
    }

    private static DeadlineRule rule(ResultSet row) throws SQLException {
        Span span = new Span(row.getInt("amount"), Unit.valueOf(row.getString("unit")));
        return new DeadlineRule(
                row.getString("code"),
                row.getString("name"),
                new Period(span, row.getBoolean("count_start_day"), row.getBoolean("roll")),
                Closing.valueOf(row.getString("closing")),
                row.getString("starts_from"),
                row.getString("basis"),
                row.getBoolean("duty"),
                new DeadlineRule.Extension(row.getInt("extension_most"), row.getInt("extension_times")),
                Reminding.of(row.getString("remind")));
    }

    private static Deadline.State state(ResultSet row) throws SQLException {
        Instant due = instant(row, "due");
        Instant stopped = instant(row, "stopped_at");
        return new Deadline.State(
                due == null
                        ? null
                        : new Due(
                                due,
                                required(row, "close_from"),
                                row.getObject("rolled_from", LocalDate.class),
                                row.getBoolean("provisional")),
                required(row, "due_since"),
                instant(row, "missed_due"),
                stopped == null ? null : new Deadline.Stop(stopped, row.getBoolean("kept")),
                row.getInt("edition"),
                row.getBoolean("reminded"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** Most clocks are never moved: their history need not be read. */
    Deadline deadline(DeadlineEvents events) {
        List<DeadlineEvent> recorded = changes == 0 ? List.of() : events.of(id);
        return new Deadline(id, version, origin, new History(recorded), state);
    }
}
