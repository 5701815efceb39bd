package org.niangjia.deadline;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which open task shows which clock. */
@Repository
@RequiredArgsConstructor
class TaskLinks {

    private final JdbcClient database;

    void add(String taskId, long deadlineId, boolean owner) {
        database.sql("insert into deadline_task (task_id, deadline_id, owner) values (?, ?, ?)")
                .params(taskId, deadlineId, owner)
                .update();
    }

    /** The clock that the task owned. Most tasks show one that runs without them: their link goes at once. */
    Optional<Long> remove(String taskId) {
        int links = database.sql("delete from deadline_task where task_id = ? and not owner")
                .param(taskId)
                .update();
        return links > 0 ? Optional.empty() : removeOwner(taskId);
    }

    private Optional<Long> removeOwner(String taskId) {
        Optional<Long> clock = database.sql("select deadline_id from deadline_task where task_id = ?")
                .param(taskId)
                .query(Long.class)
                .optional();
        clock.ifPresent(id -> database.sql("delete from deadline_task where task_id = ?")
                .param(taskId)
                .update());
        return clock;
    }

    List<String> tasksOf(long deadlineId) {
        return database.sql("select task_id from deadline_task where deadline_id = ? order by task_id")
                .param(deadlineId)
                .query(String.class)
                .list();
    }

    void makeOwner(String taskId) {
        database.sql("update deadline_task set owner = true where task_id = ?")
                .param(taskId)
                .update();
    }

    /** The tasks of a clock that a new one of the same rule replaces. */
    void handOn(long fromDeadline, long toDeadline) {
        database.sql("update deadline_task set deadline_id = ?, owner = false where deadline_id = ?")
                .params(toDeadline, fromDeadline)
                .update();
    }

    void removeAll(long deadlineId) {
        database.sql("delete from deadline_task where deadline_id = ?")
                .param(deadlineId)
                .update();
    }
}
