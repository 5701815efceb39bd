package org.niangjia.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.turn.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which open task shows which clock. */
@Repository
@RequiredArgsConstructor
class TaskLinks {

    private static final String CLOCKS = "select d.*, t.task_id, t.owner from deadline d"
            + " left join deadline_task t on t.deadline_id = d.id"
            + " where d.case_number = ? and (d.running or t.task_id is not null) order by d.started_at, d.id";

    private final JdbcClient database;
    private final DeadlineEvents events;
    private final Turn turn;

    /** @param owner whether the clock ends with the task */
    record Link(String taskId, long deadlineId, boolean owner) {

        Link owning() {
            return new Link(taskId, deadlineId, true);
        }

        Link to(long otherDeadline) {
            return new Link(taskId, otherDeadline, false);
        }
    }

    HeldClocks.OfCase clocksOf(String caseNumber) {
        HeldClocks.OfCase clocks = new HeldClocks.OfCase();
        database.sql(CLOCKS).param(caseNumber).query(Shown::read).list().forEach(shown -> {
            if (clocks.find(shown.clock().id()).isEmpty()) {
                clocks.put(shown.clock().deadline(events));
            }
            if (shown.link() != null) {
                clocks.show(shown.link());
            }
        });
        return clocks;
    }

    private record Shown(DeadlineRow clock, @Nullable Link link) {

        static Shown read(ResultSet row, int index) throws SQLException {
            DeadlineRow clock = DeadlineRow.read(row, index);
            String task = row.getString("task_id");
            return new Shown(clock, task == null ? null : new Link(task, clock.id(), row.getBoolean("owner")));
        }
    }

    void add(String taskId, long deadlineId, boolean owner) {
        turn.write(
                "insert into deadline_task (task_id, deadline_id, owner) values (?, ?, ?)", taskId, deadlineId, owner);
    }

    void remove(String taskId) {
        turn.write("delete from deadline_task where task_id = ?", taskId);
    }

    void makeOwner(String taskId) {
        turn.write("update deadline_task set owner = true where task_id = ?", taskId);
    }

    void handOn(long fromDeadline, long toDeadline) {
        turn.write(
                "update deadline_task set deadline_id = ?, owner = false where deadline_id = ?",
                toDeadline,
                fromDeadline);
    }

    void removeAll(long deadlineId) {
        turn.write("delete from deadline_task where deadline_id = ?", deadlineId);
    }
}
