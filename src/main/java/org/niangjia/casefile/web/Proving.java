package org.niangjia.casefile.web;

import java.util.concurrent.atomic.AtomicBoolean;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.proof.RecordProof;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** A proof that somebody has asked for. It may take minutes, so nobody waits for it, and a second one is not begun meanwhile. */
@Component
@RequiredArgsConstructor
class Proving {

    private final RecordProof proof;
    private final TaskExecutor applicationTaskExecutor;
    private final AtomicBoolean running = new AtomicBoolean();

    boolean isRunning() {
        return running.get();
    }

    void start() {
        if (running.compareAndSet(false, true)) {
            applicationTaskExecutor.execute(this::prove);
        }
    }

    private void prove() {
        try {
            proof.run();
        } finally {
            running.set(false);
        }
    }
}
