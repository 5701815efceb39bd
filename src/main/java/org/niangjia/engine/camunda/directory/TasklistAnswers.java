package org.niangjia.engine.camunda.directory;

import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * What an officer reads in Tasklist when a colleague was faster, with HTTP 409 instead of the engine's 500. The house's own
 * pages come without an engine login and answer for themselves.
 */
@RequiredArgsConstructor
class TasklistAnswers extends CommandInterceptor {

    private static final String NO_SUCH_TASK = "task is null";

    private final ProcessEngineConfigurationImpl engine;

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException e) {
            throw isTasklist()
                    ? sentence(e)
                            .<RuntimeException>map(why -> new RestException(Status.CONFLICT, why))
                            .orElse(e)
                    : e;
        }
    }

    private boolean isTasklist() {
        return engine.getIdentityService().getCurrentAuthentication() != null;
    }

    private static Optional<String> sentence(ProcessEngineException e) {
        if (e instanceof OptimisticLockingException) {
            return Optional.of("同事刚刚也在办理这件事，请刷新后再看");
        }
        if (e instanceof TaskAlreadyClaimedException) {
            return Optional.of("这项任务已由同事签收");
        }
        return String.valueOf(e.getMessage()).contains(NO_SUCH_TASK)
                ? Optional.of("这项任务已经办结，或者不在您的待办之内")
                : Optional.empty();
    }
}
