package org.niangjia.engine.camunda;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** What is brought into order when the house starts: in one transaction, and by one node at a time. */
@Component
@RequiredArgsConstructor
public class StartUp {

    private final ProcessEngineConfigurationImpl engine;

    public void once(Runnable order) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            order.run();
            return order;
        });
    }
}
