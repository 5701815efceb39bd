package org.niangjia.desk.web;

import java.util.Map;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.TaskGone;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the task that a request names. What a colleague has done meanwhile is told (409). */
@Component
@RequiredArgsConstructor
class TaskCounter {

    private final Counter counter;
    private final WorkList workList;
    private final Tasks tasks;
    private final Conflicts conflicts;
    private final Deputies deputies;

    WorkItem task(String id, Member reader) {
        WorkItem item = open(id, reader);
        counter.caseFile(item.caseNumber(), reader);
        return item;
    }

    /** Who must keep away from the case may still let go of a task of it that is in hand. */
    WorkItem taskToLetGo(String id, Member holder) {
        return isInHand(id, holder) ? open(id, holder) : task(id, holder);
    }

    /** In hand, but of a case that the member must keep away from. */
    boolean isToBeLetGo(String id, Member member) {
        return workList.find(id)
                .filter(item ->
                        item.assignee() != null && deputies.hands(member).contains(item.assignee()))
                .filter(item -> counter.isKeptFrom(item.caseNumber(), member))
                .isPresent();
    }

    private WorkItem open(String id, Member reader) {
        return workList.find(id).orElseThrow(() -> conflicts.over(id, reader));
    }

    /** Whoever takes twice what is in hand already has taken it once. */
    void claim(String taskId, Member by) {
        task(taskId, by);
        try {
            tasks.claim(taskId, by);
        } catch (TaskGone somebodyWasFaster) {
            if (!isInHand(taskId, by)) {
                throw conflict(taskId, by);
            }
        }
    }

    boolean isInHand(String taskId, Member member) {
        return workList.find(taskId)
                .map(WorkItem::assignee)
                .filter(deputies.hands(member)::contains)
                .isPresent();
    }

    void complete(String taskId, Map<String, Object> answers, Member by) {
        task(taskId, by);
        attempt(taskId, by, () -> {
            tasks.complete(taskId, answers, by);
            return taskId;
        });
    }

    void release(String taskId, Member by) {
        taskToLetGo(taskId, by);
        attempt(taskId, by, () -> {
            tasks.release(taskId, by);
            return taskId;
        });
    }

    Tasks.Deed handOver(String taskId, @Nullable String to, String reason, Member by) {
        taskToLetGo(taskId, by);
        return attempt(taskId, by, () -> tasks.handOver(taskId, to, reason, by));
    }

    private <T> T attempt(String taskId, Member by, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (TaskGone somebodyWasFaster) {
            throw conflict(taskId, by);
        }
    }

    private ResponseStatusException conflict(String taskId, Member by) {
        return workList.find(taskId).map(conflicts::taken).orElseGet(() -> conflicts.over(taskId, by));
    }
}
