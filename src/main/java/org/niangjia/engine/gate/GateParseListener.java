package org.niangjia.engine.gate;

import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_ASSIGNMENT;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_COMPLETE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_CREATE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_DELETE;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.niangjia.engine.StepProperties;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;
import org.springframework.stereotype.Component;

/** Wires the gate into every user task and every start form while a diagram is read. */
@Component
@RequiredArgsConstructor
class GateParseListener extends AbstractBpmnParseListener {

    private final StartGate startGate;
    private final MessageGate messageGate;
    private final TaskGate taskGate;
    private final TaskNews news;
    private final Unions unions;

    @Override
    public void parseProcess(Element xml, ProcessDefinitionEntity process) {
        process.setProperty(Title.PROPERTY, Extensions.of(xml).get(Title.PROPERTY));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) news::caseEnded);
    }

    @Override
    public void parseStartEvent(Element xml, ScopeImpl scope, ActivityImpl start) {
        Step step = Step.of(xml);
        if (scope instanceof ProcessDefinitionEntity && step.hasForm()) {
            start.addBuiltInListener(
                    ExecutionListener.EVENTNAME_END, (ExecutionListener) it -> startGate.pass(step, it));
        } else if (scope instanceof ProcessDefinitionEntity && xml.element("messageEventDefinition") != null) {
            start.addBuiltInListener(
                    ExecutionListener.EVENTNAME_END, (ExecutionListener) it -> messageGate.pass(step, it));
        }
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element xml, boolean interrupting, ActivityImpl timer) {
        timer.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) news::timeIsUp);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element xml, ActivityImpl timer) {
        timer.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) news::timeIsUp);
    }

    @Override
    public void parseUserTask(Element xml, ScopeImpl scope, ActivityImpl activity) {
        Step step = Step.of(xml);
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        activity.setProperty(Step.PROPERTY, step);
        narrowGroups(task);
        task.addBuiltInTaskListener(EVENTNAME_CREATE, it -> news.created(step, it));
        task.addBuiltInTaskListener(EVENTNAME_ASSIGNMENT, it -> news.assigned(step, it));
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, it -> taskGate.pass(step, it));
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, news::completed);
        task.addBuiltInTaskListener(EVENTNAME_DELETE, it -> news.takenBack(step, it));
    }

    @Override
    public void parseServiceTask(Element xml, ScopeImpl scope, ActivityImpl activity) {
        activity.setProperty(StepProperties.PROPERTY, Extensions.of(xml));
    }

    private void narrowGroups(TaskDefinition task) {
        Set<Expression> groups = task.getCandidateGroupIdExpressions();
        List<Role> roles = groups.stream()
                .map(Expression::getExpressionText)
                .flatMap(id -> Role.of(id).stream())
                .toList();
        groups.clear();
        groups.add(new NarrowedGroups(roles, unions));
    }
}
