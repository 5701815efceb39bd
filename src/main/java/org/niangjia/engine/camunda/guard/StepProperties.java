package org.niangjia.engine.camunda.guard;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Lets a diagram say {@code execution.processBusinessKey}, and read no other object. */
class StepProperties extends BeanELResolver {

    StepProperties() {
        super(true);
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        return base instanceof VariableScope ? super.getValue(context, base, property) : null;
    }
}
