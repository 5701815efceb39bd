package org.niangjia.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;

/** The same list asked of an engine's own task query, authorization on. @param groups the engine's groups of a member */
record CamundasLists(ProcessEngine engine, Function<Member, List<String>> groups) implements Lists {

    /** After which a query is given up. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String CANCELLED = "57014";

    @Override
    public DataSource database() {
        return engine.getProcessEngineConfiguration().getDataSource();
    }

    @Override
    public Optional<Page> open(Member member) {
        IdentityService identity = engine.getIdentityService();
        identity.setAuthentication(member.login(), groups.apply(member), List.of(member.unionCode()));
        try {
            return Optional.of(page(member));
        } catch (ProcessEngineException failed) {
            if (!isCancelled(failed)) {
                throw failed;
            }
            return Optional.empty();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static boolean isCancelled(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && CANCELLED.equals(sql.getSQLState()));
    }

    private Page page(Member member) {
        List<Task> tasks = query(member).orderByDueDate().asc().listPage(0, SIZE);
        return new Page(
                query(member).count(), tasks.stream().map(CamundasLists::due).toList());
    }

    private static @Nullable Instant due(Task task) {
        return task.getDueDate() == null ? null : task.getDueDate().toInstant();
    }

    private TaskQuery query(Member member) {
        return engine.getTaskService().createTaskQuery().taskCandidateGroupIn(groups.apply(member));
    }
}
