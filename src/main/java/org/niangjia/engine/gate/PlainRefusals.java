package org.niangjia.engine.gate;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.SubmissionRefused;

/** Takes the engine's wrapping off what the gate refused, so that every door gives the same answer. */
class PlainRefusals extends CommandInterceptor {

    private static final List<Class<? extends ProcessEngineException>> PLAIN =
            List.of(SubmissionRefused.class, NotYours.class, OptimisticLockingException.class);

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException wrapped) {
            throw refusalIn(wrapped);
        }
    }

    private static RuntimeException refusalIn(ProcessEngineException wrapped) {
        return Stream.<Throwable>iterate(wrapped, cause -> cause != null, Throwable::getCause)
                .filter(cause -> PLAIN.stream().anyMatch(type -> type.isInstance(cause)))
                .findFirst()
                .map(RuntimeException.class::cast)
                .orElse(wrapped);
    }
}
