package org.niangjia.engine.camunda.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * A member finds the tasks that are the member's own: assigned, handed over, or offered to one of the member's groups; and
 * those of the absent colleagues whom the member stands in for.
 *
 * <p>Authorizations cannot say this without two rows per task, under which every query degrades. They say "a clerk's role
 * works on petitions"; which of them is the clerk's follows from the task itself.
 */
@RequiredArgsConstructor
class OwnTasks extends TaskManager {

    private final Directory directory;

    @Override
    protected void configureQuery(TaskQueryImpl query) {
        super.configureQuery(query);
        if (query.getAuthCheck().isAuthorizationCheckEnabled()) {
            Optional.ofNullable(getCurrentAuthentication())
                    .filter(member -> !asksForOwn(query, member))
                    .ifPresent(member -> narrow(query, member));
        }
    }

    /** A task has no parts: the engine is not set up for them, and would look for them whenever a task ends. */
    @Override
    public List<Task> findTasksByParentTaskId(String parent) {
        return List.of();
    }

    /** The ready filters do: their queries stay as cheap as they are. */
    private boolean asksForOwn(TaskQueryImpl query, Authentication member) {
        var login = member.getUserId();
        var asked = query.getCandidateGroups();
        var hands = query.getAssigneeIn();
        return Objects.equals(login, query.getAssignee())
                || Objects.equals(login, query.getOwner())
                || asked != null && isAskedAlone(query) && groups(member).containsAll(asked)
                || hands != null && directory.handsOf(login).containsAll(hands);
    }

    /** The engine reads the three of them as alternatives. */
    private static boolean isAskedAlone(TaskQueryImpl query) {
        return query.getCandidateGroupLike() == null && query.getCandidateUser() == null;
    }

    private void narrow(TaskQueryImpl query, Authentication member) {
        var own = query.or().taskAssigneeIn(hands(member)).taskOwner(member.getUserId());
        if (!groups(member).isEmpty()) {
            own.taskCandidateGroupIn(groups(member)).includeAssignedTasks();
        }
    }

    private String[] hands(Authentication member) {
        return directory.handsOf(member.getUserId()).toArray(String[]::new);
    }

    private static List<String> groups(Authentication member) {
        return Optional.ofNullable(member.getGroupIds()).orElse(List.of());
    }
}
