package org.niangjia.engine.camunda.guard;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Of all beans, a diagram can name those that were written to be named by one. */
@RequiredArgsConstructor
class DelegateBeans extends ELResolver {

    private static final List<Class<?>> NAMEABLE =
            List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final BeanFactory beans;

    boolean know(String name) {
        return beans.containsBean(name) && NAMEABLE.stream().anyMatch(type -> beans.isTypeMatch(name, type));
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name) || !know(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return beans.getBean(name);
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return Object.class;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        // nothing outside the step can be written
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
