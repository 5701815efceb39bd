package org.niangjia.engine.camunda.guard;

import java.util.stream.Stream;
import lombok.extern.slf4j.Slf4j;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Turns a refused expression into the engine's own "bad request", which its REST API answers as HTTP 400. */
@Slf4j
class ExpressionRefusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ExpressionRefused | ProcessEngineException e) {
            throw isRefusal(e) ? refused(command) : e;
        }
    }

    private static boolean isRefusal(RuntimeException e) {
        return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(ExpressionRefused.class::isInstance);
    }

    private static BadUserRequestException refused(Command<?> command) {
        log.warn("refused an expression in a query ({})", command.getClass().getSimpleName());
        return new BadUserRequestException(new ExpressionRefused().getMessage());
    }
}
