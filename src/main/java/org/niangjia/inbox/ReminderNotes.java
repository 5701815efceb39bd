package org.niangjia.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.news.ReminderLevel;
import org.niangjia.deadline.news.ReminderRaised;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind the reminders. */
@Repository
@RequiredArgsConstructor
class ReminderNotes {

    private static final String SEEN =
            "exists (select 1 from reminder_seen s where s.note_id = n.id and s.login = :login)";

    private final JdbcClient jdbc;
    private final Clock clock;

    void put(ReminderRaised reminder, String title, @Nullable String escalatedTo) {
        forget(reminder.deadlineId());
        jdbc.sql("insert into reminder_note (deadline_id, case_number, title, name, level, due_at, provisional,"
                        + " raised_at, escalated_to) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reminder.deadlineId(),
                        reminder.caseNumber(),
                        title,
                        reminder.name(),
                        reminder.level().word(),
                        reminder.due().atOffset(ZoneOffset.UTC),
                        reminder.provisional(),
                        now(),
                        escalatedTo)
                .update();
    }

    void forget(long deadlineId) {
        jdbc.sql("delete from reminder_note where deadline_id = ?")
                .param(deadlineId)
                .update();
    }

    /** An end that has moved brings reminders of its own. */
    void forgetOtherThan(long deadlineId, @Nullable Instant due) {
        if (due == null) {
            forget(deadlineId);
        } else {
            jdbc.sql("delete from reminder_note where deadline_id = ? and due_at <> ?")
                    .params(deadlineId, due.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Not yet seen first, then what is due first. @param which a condition on {@code n} with its values */
    List<ReminderNote> of(String login, String which, Map<String, Object> values, int most) {
        return jdbc.sql("select n.*, " + SEEN + " as seen from reminder_note n where " + which
                        + " order by seen, n.due_at, n.id limit :most")
                .params(values)
                .param("login", login)
                .param("most", most)
                .query(ReminderNotes::read)
                .list();
    }

    int unseen(String login, String which, Map<String, Object> values, int most) {
        return jdbc.sql("select count(*) from (select n.id from reminder_note n where (" + which + ") and not " + SEEN
                        + " limit :most) counted")
                .params(values)
                .param("login", login)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    void see(String login, Collection<Long> ids) {
        try {
            insert(login, ids);
        } catch (DuplicateKeyException seenMeanwhile) {
            // by the same member, in another window
        }
    }

    private void insert(String login, Collection<Long> ids) {
        jdbc.sql("insert into reminder_seen (note_id, login, seen_at) select n.id, :login, :now from reminder_note n"
                        + " where n.id in (:ids) and not " + SEEN)
                .param("login", login)
                .param("now", now())
                .param("ids", ids)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ReminderNote read(ResultSet row, int index) throws SQLException {
        return new ReminderNote(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("title"),
                row.getString("name"),
                ReminderLevel.of(row.getString("level")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("provisional"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("seen"));
    }
}
