package org.niangjia.engine.camunda.directory;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Unions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the engine to ask us who is who, and what belongs to whom. */
@Component
@Order(1)
@RequiredArgsConstructor
class EngineDirectory extends AbstractProcessEnginePlugin {

    private final Directory directory;
    private final Unions unions;

    private record Opens<S extends Session>(Class<S> type, Supplier<S> session) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return session.get();
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(
                new Opens<>(ReadOnlyIdentityProvider.class, () -> new MemberDirectory(directory)));
        engine.setCustomSessionFactories(and(
                engine.getCustomSessionFactories(),
                new Opens<TenantManager>(TenantManager.class, () -> new PlaceInTheTree(unions)),
                new Opens<TaskManager>(TaskManager.class, () -> new OwnTasks(directory)),
                new Opens<AuthorizationManager>(AuthorizationManager.class, RolesOnly::new)));
        engine.setCustomPostBPMNParseListeners(
                and(engine.getCustomPostBPMNParseListeners(), new ClaimForOneself(directory)));
        engine.setCustomPreCommandInterceptorsTxRequired(
                and(engine.getCustomPreCommandInterceptorsTxRequired(), new TasklistAnswers(engine)));
        engine.setResourceAuthorizationProvider(noneOfItsOwn());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        Hands.introduce(engine.getExpressionManager());
        engine.getCommandCheckers()
                .replaceAll(checker ->
                        checker.getClass().equals(TenantCommandChecker.class) ? new OwnTaskCheck(directory) : checker);
    }

    /** By default the engine writes two authorizations per task; see {@link OwnTasks}. */
    private static ResourceAuthorizationProvider noneOfItsOwn() {
        return (ResourceAuthorizationProvider) Proxy.newProxyInstance(
                ResourceAuthorizationProvider.class.getClassLoader(),
                new Class<?>[] {ResourceAuthorizationProvider.class},
                (proxy, method, arguments) -> null);
    }

    @SafeVarargs
    private static <T> List<T> and(@Nullable List<T> present, T... added) {
        var all = new ArrayList<T>(present == null ? List.of() : present);
        all.addAll(List.of(added));
        return all;
    }
}
