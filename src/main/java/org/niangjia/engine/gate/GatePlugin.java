package org.niangjia.engine.gate;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the gate into the engine; within the directory, which finds the right words for what the gate refuses. */
@Component
@Order(2)
@RequiredArgsConstructor
class GatePlugin extends AbstractProcessEnginePlugin {

    private final GateParseListener parseListener;
    private final CaseUnion caseUnion;

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), parseListener));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new PlainRefusals()));
        engine.setTenantIdProvider(caseUnion);
    }

    private static <T> List<T> with(@Nullable List<T> some, T another) {
        List<T> all = some == null ? new ArrayList<>() : new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
