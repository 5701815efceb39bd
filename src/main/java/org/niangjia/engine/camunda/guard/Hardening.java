package org.niangjia.engine.camunda.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What no operator may switch back on. Last of all plugins, so that nothing overrides it; what an operator may tune stands
 * in {@code application.yml}.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@RequiredArgsConstructor
class Hardening extends AbstractProcessEnginePlugin {

    private static final int LONGEST_LIST = 2000;

    private final ApplicationContext beans;

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        guardExpressions(engine);
        guardDeployments(engine);
        guardValues(engine);
        engine.setAuthorizationEnabled(true);
        engine.setTenantCheckEnabled(true);
        engine.setEnforceSpecificVariablePermission(true);
        engine.setQueryMaxResultsLimit(LONGEST_LIST);
        // both would write what a member typed into the server's log
        engine.setEnableCmdExceptionLogging(false);
        engine.setBpmnStacktraceVerbose(false);
    }

    private void guardExpressions(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new ExpressionGuard(beans));
        engine.setEnableExpressionsInAdhocQueries(false);
        // the ready filters need currentUser(): the guard, not this switch, keeps the rest out
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setCustomPreCommandInterceptorsTxRequired(and(
                engine.getCustomPreCommandInterceptorsTxRequired(),
                new ExpressionRefusals(beans.getBeanProvider(AccessRecord.class))));
    }

    private void guardDeployments(ProcessEngineConfigurationImpl engine) {
        var rules = new DiagramRules(new DelegateBeans(beans));
        engine.setBpmnParseFactory(parser -> new CheckedDiagram(parser, rules));
        var tables =
                Optional.ofNullable(engine.getDmnEngineConfiguration()).orElseGet(DefaultDmnEngineConfiguration::new);
        tables.getTransformer().getTransformListeners().add(new TableRules());
        engine.setDmnEngineConfiguration(tables);
        engine.setEnableXxeProcessing(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
    }

    private static void guardValues(ProcessEngineConfigurationImpl engine) {
        engine.setValueTypeResolver(new PlainValues());
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDeserializationAllowedPackages("");
        engine.setDeserializationAllowedClasses("");
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        // members of an admin group are exempt from every tenant check: nobody is
        engine.getAdminGroups().clear();
        engine.getAdminUsers().clear();
    }

    private static <T> List<T> and(@Nullable List<T> present, T added) {
        var all = new ArrayList<T>(present == null ? List.of() : present);
        all.add(added);
        return all;
    }
}
