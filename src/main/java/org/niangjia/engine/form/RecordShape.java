package org.niangjia.engine.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a record of the trade fits a form, component by field, and how it is filled. */
class RecordShape<R extends Record> {

    private final Class<R> type;
    private final Form form;
    private final List<RecordComponent> components;

    RecordShape(Class<R> type, Form form) {
        this.type = type;
        this.form = form;
        this.components = List.of(type.getRecordComponents());
    }

    /** Every way in which the two disagree, as sentences for the developer. */
    List<String> mismatches() {
        return Stream.concat(components.stream().flatMap(this::mismatch), unread())
                .toList();
    }

    R filledWith(Map<String, Object> values) {
        List<String> wrong = components.stream().flatMap(this::mismatch).toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(type.getName() + " does not fit form " + form.id() + ": " + wrong);
        }
        return create(components.stream()
                .map(component -> ComponentType.of(component).convert(values.get(component.getName())))
                .toArray());
    }

    private Stream<String> mismatch(RecordComponent component) {
        return form.field(component.getName())
                .map(field -> ComponentType.of(component).mismatch(field).stream())
                .orElseGet(() -> Stream.of("no field '" + component.getName() + "'"));
    }

    private Stream<String> unread() {
        Set<String> names = components.stream().map(RecordComponent::getName).collect(Collectors.toSet());
        return form.fields().stream()
                .filter(field -> field.asks() && !names.contains(field.key()))
                .map(field -> "no component '" + field.key() + "'");
    }

    private R create(@Nullable Object[] values) {
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be created", e);
        }
    }
}
