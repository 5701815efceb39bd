package org.niangjia.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.turn.Turn;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.reckoning.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What moved the clocks; only ever added to. */
@Repository
@RequiredArgsConstructor
class DeadlineEvents {

    private final JdbcClient database;
    private final Turn turn;

    void add(long deadlineId, DeadlineEvent event) {
        Span span = event.span();
        turn.write(
                "insert into deadline_event (deadline_id, kind, on_day, recorded_at, amount, unit, reason, basis,"
                        + " due_before, due_after, provisional_before, provisional_after)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deadlineId,
                event.kind().name(),
                event.on(),
                DeadlineRow.utc(event.at()),
                span == null ? null : span.amount(),
                span == null ? null : span.unit().name(),
                event.reason(),
                event.basis(),
                DeadlineRow.utc(event.dueBefore()),
                DeadlineRow.utc(event.dueAfter()),
                event.provisionalBefore(),
                event.provisionalAfter());
    }

    List<DeadlineEvent> of(long deadlineId) {
        return database.sql("select * from deadline_event where deadline_id = ? order by id")
                .param(deadlineId)
                .query(DeadlineEvents::read)
                .list();
    }

    private static DeadlineEvent read(ResultSet row, int index) throws SQLException {
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new DeadlineEvent(
                DeadlineEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                at,
                span(row),
                row.getString("reason"),
                row.getString("basis"),
                DeadlineRow.instant(row, "due_before"),
                DeadlineRow.instant(row, "due_after"),
                row.getBoolean("provisional_before"),
                row.getBoolean("provisional_after"));
    }

    private static @Nullable Span span(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        return unit == null ? null : new Span(row.getInt("amount"), Unit.valueOf(unit));
    }
}
