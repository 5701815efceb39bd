package org.niangjia.deadline.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.news.ReminderLevel;
import org.niangjia.deadline.news.Reminding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reminders are due and which have been told. */
@Repository
@RequiredArgsConstructor
class Reminders {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    /** Where a round over the clocks has come to. */
    record Place(Instant remindAt, long id) {

        static final Place BEGINNING = new Place(Instant.EPOCH, 0);
    }

    /** A clock whose time has come, not looked at more closely. */
    record Candidate(long id, String caseNumber, Instant remindAt) {

        Place place() {
            return new Place(remindAt, id);
        }
    }

    /** The next after this place. */
    List<Candidate> due(Instant now, Place after, int most) {
        return database.sql("""
                        select id, case_number, remind_at from deadline
                        where remind_at < :now and remind_at >= :since and (remind_at > :since or id > :id)
                        order by remind_at, id limit :most
                        """)
                .param("now", utc(now))
                .param("since", utc(after.remindAt()))
                .param("id", after.id())
                .param("most", most)
                .query(Candidate.class)
                .list();
    }

    /** Locked until the end of the transaction; what another node has in hand or has told is passed over. */
    List<Attention> take(List<Candidate> free, Instant now) {
        return free.isEmpty()
                ? List.of()
                : database.sql("""
                                select id, case_number, code, name, due, provisional, due_since, remind from deadline
                                where id in (:ids) and remind_at < :now order by remind_at for update skip locked
                                """)
                        .param("ids", free.stream().map(Candidate::id).toList())
                        .param("now", utc(now))
                        .query((row, index) -> attention(row))
                        .list();
    }

    /** For each clock the levels that were told of its present due moment. */
    Map<Long, Set<ReminderLevel>> told(List<Attention> clocks) {
        Map<Long, Set<ReminderLevel>> told = new HashMap<>();
        clocks.forEach(clock -> told.put(clock.id(), new HashSet<>()));
        database.sql("""
                        select r.deadline_id, r.level from reminder r
                        join deadline d on d.id = r.deadline_id and d.due = r.due
                        where r.deadline_id in (:ids)
                        """).param("ids", told.keySet()).query(row -> {
            Set<ReminderLevel> levels = told.get(row.getLong("deadline_id"));
            if (levels != null) {
                levels.add(ReminderLevel.of(row.getString("level")));
            }
        });
        return told;
    }

    void tell(Map<Attention, List<ReminderLevel>> open, Today today) {
        OffsetDateTime now = utc(today.now());
        batches.batchUpdate(
                "insert into reminder (deadline_id, level, due, raised_at) values (?, ?, ?, ?)",
                open.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(level -> new Object[] {
                            entry.getKey().id(),
                            level.word(),
                            utc(entry.getKey().due()),
                            now
                        }))
                        .toList());
        open.forEach((clock, levels) -> {
            if (levels.contains(ReminderLevel.MISSED)) {
                noteMiss(clock, today);
            }
        });
    }

    private void noteMiss(Attention clock, Today today) {
        int noted = database.sql("""
                        update deadline set missed_due = due, changes = changes + 1
                        where id = ? and (missed_due is null or missed_due <> due)
                        """).param(clock.id()).update();
        if (noted == 1) {
            database.sql("""
                            insert into deadline_event
                              (deadline_id, kind, on_day, recorded_at, reason, basis, due_before, due_after,
                               provisional_before, provisional_after)
                            values (?, 'MISSED', ?, ?, '', '', ?, ?, ?, ?)
                            """)
                    .params(
                            clock.id(),
                            Today.lateFrom(clock.due()),
                            utc(today.now()),
                            utc(clock.due()),
                            utc(clock.due()),
                            clock.provisional(),
                            clock.provisional())
                    .update();
        }
    }

    void lookAgain(List<Attention> clocks, Today today) {
        batches.batchUpdate(
                "update deadline set remind_at = ?, reminded = true where id = ?",
                clocks,
                clocks.size(),
                (statement, clock) -> {
                    statement.setObject(1, utcOrNone(clock.next(today)), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
                    statement.setLong(2, clock.id());
                });
    }

    private static Attention attention(ResultSet row) throws SQLException {
        return new Attention(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("code"),
                row.getString("name"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getBoolean("provisional"),
                row.getObject("due_since", OffsetDateTime.class).toInstant(),
                Reminding.of(row.getString("remind")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrNone(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }
}
