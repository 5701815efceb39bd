package org.niangjia.engine.gate;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.SubmissionRefused;

/** Takes the engine's wrapping off what the gate refused, so that every door gives the same answer. */
class PlainRefusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException wrapped) {
            throw refusalIn(wrapped);
        }
    }

    private static RuntimeException refusalIn(ProcessEngineException wrapped) {
        for (@Nullable Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof SubmissionRefused || cause instanceof NotYours) {
                return (RuntimeException) cause;
            }
        }
        return wrapped;
    }
}
