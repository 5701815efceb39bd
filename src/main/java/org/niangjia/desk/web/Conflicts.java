package org.niangjia.desk.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.inbox.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Says who was faster and what was decided, to those who may know, and names the case. */
@Component
@RequiredArgsConstructor
class Conflicts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm ");

    /** What was decided stands first on a form. */
    private static final int TOLD = 2;

    private final Counter counter;
    private final CaseRecords records;
    private final Tasks tasks;
    private final Names names;
    private final Clock clock;

    /** The task is open still, but not as it was. */
    ResponseStatusException taken(WorkItem task) {
        String assignee = task.assignee();
        return conflict(assignee == null ? null : "这项任务已由" + names.of(assignee) + "签收。", task.caseNumber());
    }

    ResponseStatusException over(String taskId, Member reader) {
        Tasks.PastTask past = tasks.past(taskId).orElseThrow(Counter::unknown);
        CaseFile file = counter.caseFile(past.caseNumber(), reader);
        String sentence = records.entries(file, reader).stream()
                .filter(entry -> past.element().equals(entry.step()))
                .reduce((earlier, later) -> later)
                .map(this::taken)
                .orElse("这项任务已由流程收回，无需办理。");
        return conflict(sentence, past.caseNumber());
    }

    private String taken(Entry entry) {
        String decided = entry.answers().stream()
                .filter(answer -> answer.personal() == null)
                .limit(TOLD)
                .map(answer -> answer.label() + "“" + answer.text() + "”")
                .collect(Collectors.joining("，"));
        return "这项任务已由" + entry.actorName() + "于" + MINUTE.format(entry.at().atZone(clock.getZone())) + "办理"
                + (decided.isEmpty() ? "" : "（" + decided + "）") + "，无需重复办理。";
    }

    /** @param sentence none: the general one */
    private static ResponseStatusException conflict(@Nullable String sentence, String caseNumber) {
        ResponseStatusException conflict = new ResponseStatusException(HttpStatus.CONFLICT, sentence);
        conflict.getBody().setProperty("caseNumber", caseNumber);
        return conflict;
    }
}
