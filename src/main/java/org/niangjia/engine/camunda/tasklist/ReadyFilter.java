package org.niangjia.engine.camunda.tasklist;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.niangjia.engine.Tasks;

/** The filters that everybody finds in Tasklist, in their order. The colours are those of the lights. */
@RequiredArgsConstructor
enum ReadyFilter {
    MINE("我的待办", "已由我签收、正在办理，以及我代办的", "#1456b8", ReadyFilter::inHand),
    GROUP("本组待办", "本岗位尚无人签收", "#57606a", query -> query.taskCandidateGroupInExpression(Asked.MY_GROUPS)),
    DUE_SOON("即将超期", "我和本组的待办，已进入期限的最后五分之一", "#7d4e00", query -> ours(query)
            .followUpBeforeExpression(Asked.NOW)
            .dueAfterExpression(Asked.NOW)),
    OVERDUE("已超期", "我和本组的待办，已过期限", "#b3261e", query -> ours(query).dueBeforeExpression(Asked.NOW)),
    HANDED_OVER("我移交的", "由我移交给同事、尚未办结", "#1a7f37", query -> query.taskOwnerExpression(Asked.ME));

    final String title;
    private final String description;
    private final String colour;
    private final UnaryOperator<TaskQuery> asks;

    /** The expressions that the guard admits. */
    private static final class Asked {

        static final String ME = "${currentUser()}";
        static final String MY_HANDS = "${currentUserHands()}";
        static final String MY_GROUPS = "${currentUserGroups()}";
        static final String NOW = "${now()}";
    }

    /** For want of a {@code taskAssigneeInExpression}. */
    private static TaskQuery inHand(TaskQuery query) {
        ((TaskQueryImpl) query).addExpression("taskAssigneeIn", Asked.MY_HANDS);
        return query;
    }

    private static TaskQuery ours(TaskQuery query) {
        return query.taskCandidateGroupInExpression(Asked.MY_GROUPS).includeAssignedTasks();
    }

    /** Without an order: Tasklist adds the one that the member chooses, at first by due date. */
    TaskQuery narrow(TaskQuery all) {
        return asks.apply(all);
    }

    Map<String, Object> properties() {
        return Map.of(
                "description",
                description,
                "priority",
                (ordinal() + 1) * 10,
                "color",
                colour,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(column("caseNumber", "案号"), column("title", "事项"), column(Tasks.PROVISIONAL, "期限")));
    }

    private static Map<String, String> column(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }
}
