package org.niangjia.desk.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.TaskGone;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what a request names, as far as the member may know of it: what is not theirs to see does not exist (404). */
@Component
@RequiredArgsConstructor
class Counter {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm ");

    private final WorkList workList;
    private final CaseRecords records;
    private final Tasks tasks;
    private final Clock clock;

    CaseFile caseFile(String number, Member reader) {
        return CaseNumber.parse(number).flatMap(it -> records.find(it, reader)).orElseThrow(Counter::unknown);
    }

    WorkItem task(String id, Member reader) {
        WorkItem item = workList.find(id).orElseThrow(() -> over(id, reader));
        caseFile(item.caseNumber(), reader);
        return item;
    }

    void complete(String taskId, Map<String, Object> answers, Member by) {
        withOpenTask(taskId, by, id -> tasks.complete(id, answers, by));
    }

    void withOpenTask(String taskId, Member by, Consumer<String> deed) {
        task(taskId, by);
        try {
            deed.accept(taskId);
        } catch (TaskGone somebodyWasFaster) {
            throw over(taskId, by);
        }
    }

    private ResponseStatusException over(String taskId, Member reader) {
        Tasks.PastTask past = tasks.past(taskId).orElseThrow(Counter::unknown);
        CaseFile file = caseFile(past.caseNumber(), reader);
        String sentence = records.lastTaken(file, past.element())
                .map(taken -> "这项任务已由" + taken.actorName() + "于"
                        + MINUTE.format(taken.at().atZone(clock.getZone())) + "办理，无需重复办理。")
                .orElse("这项任务已由流程收回，无需办理。");
        return new ResponseStatusException(HttpStatus.CONFLICT, sentence);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
