package org.niangjia.engine.gate;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.Doorway;
import org.springframework.stereotype.Component;

/**
 * A new case belongs to the union of the member who opens it. The engine knows that union as the case's tenant: its own
 * tenant check then keeps every query within the member's part of the tree.
 */
@Component
@RequiredArgsConstructor
class CaseUnion implements TenantIdProvider {

    private final Doorway doorway;

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        return doorway.who().unionCode();
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
