package org.niangjia.engine.camunda.directory;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.niangjia.engine.NotYours;

/**
 * A claim names who claims, and the engine believes it. At its doors a member claims for nobody else but absent colleagues: to
 * have a task is to see the case, and handing over is a step of its own, with a record.
 */
@RequiredArgsConstructor
class ClaimForOneself extends AbstractBpmnParseListener {

    private final Directory directory;

    @Override
    public void parseUserTask(Element xml, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::ensure);
    }

    private void ensure(DelegateTask task) {
        var login = Context.getCommandContext().getAuthenticatedUserId();
        var isClaim = Context.getCommandInvocationContext().getCommand() instanceof ClaimTaskCmd;
        if (isClaim && login != null && !directory.handsOf(login).contains(task.getAssignee())) {
            throw new NotYours("只能由本人签收；移交给同事请在案件页办理。");
        }
    }
}
