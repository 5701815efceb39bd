package org.niangjia.engine.camunda.guard;

import java.security.Principal;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;

/** Turns a refused expression into the engine's own "bad request", which its REST API answers as HTTP 400. */
@Slf4j
@RequiredArgsConstructor
class ExpressionRefusals extends CommandInterceptor {

    private final ObjectProvider<AccessRecord> record;

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ExpressionRefused | ProcessEngineException e) {
            throw isRefusal(e) ? refused() : e;
        }
    }

    private static boolean isRefusal(RuntimeException e) {
        return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(ExpressionRefused.class::isInstance);
    }

    private BadUserRequestException refused() {
        var who = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Principal::getName)
                .orElse("");
        log.warn("refused an expression in a query");
        record.ifAvailable(access -> access.note(AccessEvent.FORBIDDEN, who, who, "查询条件中的表达式"));
        return new BadUserRequestException(new ExpressionRefused().getMessage());
    }
}
