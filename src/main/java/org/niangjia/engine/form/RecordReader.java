package org.niangjia.engine.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Fills the records of the trade from what JSON said, and notes beside each place what does not fit. */
@RequiredArgsConstructor
class RecordReader {

    private final List<FieldError> errors;

    /** Empty where something in it is wrong. */
    <T extends Record> Optional<T> record(String place, @Nullable Object sent, Class<T> type) {
        if (!(sent instanceof Map<?, ?> values)) {
            wrong(place, "enclosed.object");
            return Optional.empty();
        }
        int before = errors.size();
        List<RecordComponent> components = List.of(type.getRecordComponents());
        strangers(place, values, components);
        @Nullable
        Object[] filled = components.stream()
                .map(it -> component(place + "." + it.getName(), values.get(it.getName()), it))
                .toArray();
        return errors.size() > before ? Optional.empty() : created(place, type, filled);
    }

    private void strangers(String place, Map<?, ?> values, List<RecordComponent> components) {
        Set<String> known = components.stream().map(RecordComponent::getName).collect(Collectors.toSet());
        values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> wrong(place + "." + FormContract.readable(key), "enclosed.unknown"));
    }

    private @Nullable Object component(String place, @Nullable Object sent, RecordComponent component) {
        if (component.getType() == List.class) {
            return list(place, sent, item(component));
        }
        int before = errors.size();
        Object value = sent == null ? null : value(place, sent, component.getType());
        if (value == null && errors.size() == before && !isOptional(component)) {
            wrong(place, "required");
        }
        return value;
    }

    private List<Object> list(String place, @Nullable Object sent, Class<?> type) {
        if (sent != null && !(sent instanceof List<?>)) {
            wrong(place, "enclosed.items");
        }
        List<Object> items = new ArrayList<>();
        if (sent instanceof List<?> many) {
            for (int i = 0; i < many.size(); i++) {
                Object item = value(place + "[" + i + "]", many.get(i), type);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return List.copyOf(items);
    }

    private @Nullable Object value(String place, @Nullable Object sent, Class<?> type) {
        if (type.isRecord()) {
            return record(place, sent, type.asSubclass(Record.class)).orElse(null);
        }
        Reading reading = sent == null ? Reading.unreadable("required") : PlainReader.read(sent, type);
        Reading.Problem problem = reading.problem();
        if (problem != null) {
            errors.add(new FieldError(place, Sentences.say(problem.sentence(), place, problem.arguments())));
        }
        return reading.value();
    }

    private <T extends Record> Optional<T> created(String place, Class<T> type, @Nullable Object[] values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            wrong(place, "enclosed.refused");
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be created", e);
        }
    }

    private void wrong(String place, String sentence) {
        errors.add(new FieldError(place, Sentences.say(sentence, place, List.of())));
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Class<?> item(RecordComponent list) {
        Type item = ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) item;
    }
}
