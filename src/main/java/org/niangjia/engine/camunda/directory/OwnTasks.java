package org.niangjia.engine.camunda.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;

/**
 * A member finds the tasks that are the member's own: assigned, handed over, or offered to one of the member's groups.
 *
 * <p>Authorizations cannot say this without two rows per task, under which every query degrades. They say "a clerk's role
 * works on petitions"; which of them is the clerk's follows from the task itself.
 */
class OwnTasks extends TaskManager {

    @Override
    protected void configureQuery(TaskQueryImpl query) {
        super.configureQuery(query);
        if (query.getAuthCheck().isAuthorizationCheckEnabled()) {
            Optional.ofNullable(getCurrentAuthentication())
                    .filter(member -> !asksForOwn(query, member))
                    .ifPresent(member -> narrow(query, member));
        }
    }

    /** The ready filters do: their queries stay as cheap as they are. */
    private static boolean asksForOwn(TaskQueryImpl query, Authentication member) {
        var login = member.getUserId();
        var asked = query.getCandidateGroups();
        return Objects.equals(login, query.getAssignee())
                || Objects.equals(login, query.getOwner())
                || asked != null && groups(member).containsAll(asked);
    }

    private static void narrow(TaskQueryImpl query, Authentication member) {
        var own = query.or().taskAssignee(member.getUserId()).taskOwner(member.getUserId());
        if (!groups(member).isEmpty()) {
            own.taskCandidateGroupIn(groups(member)).includeAssignedTasks();
        }
    }

    private static List<String> groups(Authentication member) {
        return Optional.ofNullable(member.getGroupIds()).orElse(List.of());
    }
}
