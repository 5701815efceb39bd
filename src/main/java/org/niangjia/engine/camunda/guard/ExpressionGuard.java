package org.niangjia.engine.camunda.guard;

import static java.lang.StackWalker.Option.RETAIN_CLASS_REFERENCE;

import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Which expressions the engine evaluates at all.
 *
 * <p>CVE-2026-109432: whoever is signed in can hand an expression in through the {@code orQueries} of a task query or a
 * stored filter, past both switches of the engine. A query gets four expressions and no other. Besides, no expression from
 * anywhere can call a method, see a bean that is not a delegate, or read a property of anything but the step itself.
 */
class ExpressionGuard extends SpringExpressionManager {

    private static final Set<String> FOR_QUERIES =
            Set.of("${currentUser()}", "${currentUserGroups()}", "${currentUserHands()}", "${now()}");
    private static final StackWalker CALLERS = StackWalker.getInstance(RETAIN_CLASS_REFERENCE);
    private static final int NEAREST = 6;

    ExpressionGuard(ApplicationContext beans) {
        super(beans);
        // the grammar of this profile has no method calls
        setExpressionFactory(new ExpressionFactoryImpl(ExpressionFactoryImpl.Profile.JEE5));
    }

    @Override
    public Expression createExpression(String expression) {
        if (!FOR_QUERIES.contains(expression) && isForAQuery()) {
            throw new ExpressionRefused();
        }
        return super.createExpression(expression);
    }

    private static boolean isForAQuery() {
        return CALLERS.walk(frames -> frames.limit(NEAREST)
                .map(StackWalker.StackFrame::getDeclaringClass)
                .anyMatch(AbstractQuery.class::isAssignableFrom));
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new DelegateBeans(applicationContext));
        resolvers.add(new ArrayELResolver(true));
        resolvers.add(new ListELResolver(true));
        resolvers.add(new MapELResolver(true));
        resolvers.add(new StepProperties());
        return resolvers;
    }
}
