package org.niangjia.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Standing;
import org.niangjia.deadline.news.DeadlineMoved;
import org.niangjia.deadline.news.Light;

/** What a line of the work list shows of the clock behind its task. */
record Schedule(
        String taskId, @Nullable Instant due, @Nullable Instant closeFrom, boolean paused, boolean provisional) {

    /** A task without a clock. */
    static Schedule none(String taskId) {
        return new Schedule(taskId, null, null, false, false);
    }

    static Schedule of(String taskId, DeadlineMoved moved) {
        return new Schedule(taskId, moved.due(), moved.closeFrom(), moved.paused(), moved.provisional());
    }

    static Schedule read(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        OffsetDateTime close = row.getObject("close_from", OffsetDateTime.class);
        return new Schedule(
                row.getString("id"),
                due.isEqual(OpenTasks.NEVER) ? null : due.toInstant(),
                close == null ? null : close.toInstant(),
                row.getBoolean("paused"),
                row.getBoolean("provisional"));
    }

    static Schedule of(String taskId, Standing clock) {
        return new Schedule(taskId, clock.due(), clock.closeFrom(), clock.light() == Light.PAUSED, clock.provisional());
    }
}
