package org.niangjia.engine.gate;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.Doorway;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/**
 * A new case belongs to the union of the member who opens it, or to that of the case it was made from; what a case calls
 * belongs where the case does. The engine knows that union as the case's tenant: its own tenant check then keeps every
 * query within the member's part of the tree.
 */
@Component
@RequiredArgsConstructor
public class CaseUnion implements TenantIdProvider {

    /** Set by those who begin a case by a message: the union of the case that it was made from. */
    public static final String UNION = Doorway.UNION;

    private final Doorway doorway;
    private final Openers openers;

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        if (context.getSuperExecution() != null) {
            return context.getSuperExecution().getTenantId();
        }
        Object given = context.getVariables().get(UNION);
        return given instanceof String union
                ? union
                : opener(context.getProcessDefinition().getKey());
    }

    /** Whoever may not open it is told so at the gate. */
    private String opener(String process) {
        return openers.of(process)
                .orElseGet(() -> Acting.self(doorway.who()))
                .capacity()
                .unionCode();
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        return null;
    }
}
