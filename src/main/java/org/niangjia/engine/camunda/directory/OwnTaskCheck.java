package org.niangjia.engine.camunda.directory;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * The rule of {@link OwnTasks} for whoever knows a task's id: reading it and its form, claiming, giving back, completing it.
 * Somebody else's task is answered like one that does not exist (T12).
 */
@RequiredArgsConstructor
class OwnTaskCheck extends TenantCommandChecker {

    private final Directory directory;

    @Override
    public void checkReadTask(TaskEntity task) {
        ensure(this::isOwn, task);
        super.checkReadTask(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        ensure(this::isOwn, task);
        super.checkReadTaskVariable(task);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        ensure(this::isOwn, task);
        super.checkUpdateTaskVariable(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        ensure(this::isOwn, task);
        super.checkTaskWork(task);
    }

    /** Out of whose hands it may go is the gate's to say, with a sentence. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        ensure(this::isOwn, task);
        super.checkTaskAssign(task);
    }

    private static void ensure(BiPredicate<TaskEntity, Authentication> rule, TaskEntity task) {
        var context = Context.getCommandContext();
        var isRefused = Optional.ofNullable(context.getAuthentication())
                .filter(member -> context.isAuthorizationCheckEnabled())
                .filter(member -> !rule.test(task, member))
                .isPresent();
        if (isRefused) {
            // the engine's own words for an id that it does not know
            throw new NullValueException("Cannot find task with id " + task.getId() + ": task is null");
        }
    }

    private boolean isOwn(TaskEntity task, Authentication member) {
        var groups = Optional.ofNullable(member.getGroupIds()).orElse(List.of());
        var offered =
                task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        return isInHand(task, member)
                || member.getUserId().equals(task.getOwner())
                || !Collections.disjoint(offered, groups);
    }

    private boolean isInHand(TaskEntity task, Authentication member) {
        return task.getAssignee() != null
                && directory.handsOf(member.getUserId()).contains(task.getAssignee());
    }
}
