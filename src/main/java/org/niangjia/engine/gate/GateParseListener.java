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
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;
import org.springframework.stereotype.Component;

/** Wires the gate into every user task and every start form while a diagram is read. */
@Component
@RequiredArgsConstructor
class GateParseListener extends AbstractBpmnParseListener {

    private static final String MESSAGE = "messageEventDefinition";

    private final StartGate startGate;
    private final MessageGate messageGate;
    private final OccurrenceGate occurrenceGate;
    private final TaskGate taskGate;
    private final TaskNews news;
    private final Endings endings;
    private final Unions unions;
    private final Members members;

    @Override
    public void parseProcess(Element xml, ProcessDefinitionEntity process) {
        process.setProperty(Title.PROPERTY, Extensions.of(xml).get(Title.PROPERTY));
        process.setProperty(NarrowedGroups.TOGETHER, Extensions.of(xml).get(NarrowedGroups.TOGETHER));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) news::caseEnded);
    }

    @Override
    public void parseStartEvent(Element xml, ScopeImpl scope, ActivityImpl start) {
        Step step = Step.of(xml);
        boolean byMessage = xml.element(MESSAGE) != null;
        if (!(scope instanceof ProcessDefinitionEntity)) {
            awaitReports(xml, start);
            return;
        }
        start.setProperty(StepProperties.PROPERTY, step.said());
        if (byMessage) {
            whenOver(start, it -> messageGate.pass(step, it));
        } else if (step.hasForm()) {
            whenOver(start, it -> startGate.pass(step, it));
        }
    }

    @Override
    public void parseBoundaryEvent(Element xml, ScopeImpl scope, ActivityImpl event) {
        awaitReports(xml, event);
    }

    @Override
    public void parseIntermediateCatchEvent(Element xml, ScopeImpl scope, ActivityImpl event) {
        awaitReports(xml, event);
    }

    /** A message within a running case, with a form: an officer reports it, or it comes from outside. */
    private void awaitReports(Element xml, ActivityImpl event) {
        Step step = Step.of(xml);
        if (xml.element(MESSAGE) != null && step.hasForm()) {
            event.setProperty(Step.PROPERTY, step);
            whenOver(event, it -> occurrenceGate.pass(step, it));
        }
    }

    @Override
    public void parseEndEvent(Element xml, ScopeImpl scope, ActivityImpl end) {
        end.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) endings::reach);
    }

    private static void whenOver(ActivityImpl event, ExecutionListener listener) {
        event.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener);
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element xml, boolean interrupting, ActivityImpl timer) {
        whenOver(timer, news::timeIsUp);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element xml, ActivityImpl timer) {
        timer.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) news::waits);
        whenOver(timer, news::timeIsUp);
    }

    @Override
    public void parseUserTask(Element xml, ScopeImpl scope, ActivityImpl activity) {
        Step step = Step.of(xml);
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        activity.setProperty(Step.PROPERTY, step);
        activity.setProperty(StepProperties.PROPERTY, step.said());
        narrowGroups(step, task);
        task.setAssigneeExpression(null);
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

    private void narrowGroups(Step step, TaskDefinition task) {
        Set<Expression> groups = task.getCandidateGroupIdExpressions();
        List<Role> roles = groups.stream()
                .map(Expression::getExpressionText)
                .flatMap(id -> Role.of(id).stream())
                .toList();
        groups.clear();
        groups.add(new NarrowedGroups(step, roles, unions, members));
    }
}
