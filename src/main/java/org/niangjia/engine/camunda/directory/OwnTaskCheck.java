package org.niangjia.engine.camunda.directory;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/** The rule of {@link OwnTasks} for whoever knows a task's id: reading it, its form, claiming and completing it. */
class OwnTaskCheck extends TenantCommandChecker {

    @Override
    public void checkReadTask(TaskEntity task) {
        super.checkReadTask(task);
        ensureOwn(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        ensureOwn(task);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        super.checkUpdateTaskVariable(task);
        ensureOwn(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        ensureOwn(task);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        ensureOwn(task);
    }

    private static void ensureOwn(TaskEntity task) {
        var context = Context.getCommandContext();
        var isOthers = Optional.ofNullable(context.getAuthentication())
                .filter(member -> context.isAuthorizationCheckEnabled())
                .filter(member -> !isOwn(task, member))
                .isPresent();
        if (isOthers) {
            throw new AuthorizationException("这项任务不在您或您所在岗位的待办之内");
        }
    }

    private static boolean isOwn(TaskEntity task, Authentication member) {
        var login = member.getUserId();
        var groups = Optional.ofNullable(member.getGroupIds()).orElse(List.of());
        var offered =
                task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        return login.equals(task.getAssignee())
                || login.equals(task.getOwner())
                || !Collections.disjoint(offered, groups);
    }
}
