package org.niangjia.desk.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.inbox.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Says who was faster, to those who may know. */
@Component
@RequiredArgsConstructor
class Conflicts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm ");

    private final Counter counter;
    private final CaseRecords records;
    private final Tasks tasks;
    private final Members members;
    private final Clock clock;

    /** The task is open still, but not as it was. */
    ResponseStatusException taken(WorkItem task) {
        String assignee = task.assignee();
        return conflict(assignee == null ? null : "这项任务已由" + nameOf(assignee) + "签收。");
    }

    ResponseStatusException over(String taskId, Member reader) {
        Tasks.PastTask past = tasks.past(taskId).orElseThrow(Counter::unknown);
        CaseFile file = counter.caseFile(past.caseNumber(), reader);
        String sentence = records.lastTaken(file, past.element())
                .map(taken -> "这项任务已由" + taken.actorName() + "于"
                        + MINUTE.format(taken.at().atZone(clock.getZone())) + "办理，无需重复办理。")
                .orElse("这项任务已由流程收回，无需办理。");
        return conflict(sentence);
    }

    private String nameOf(String login) {
        return members.byLogin(login).map(Member::name).orElse(login);
    }

    /** @param sentence none: the general one */
    private static ResponseStatusException conflict(@Nullable String sentence) {
        return new ResponseStatusException(HttpStatus.CONFLICT, sentence);
    }
}
