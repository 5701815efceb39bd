package org.niangjia.engine.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of a record's component.
 *
 * @param type the component's type, or the element type of a list
 */
record ComponentType(Class<?> type, boolean list) {

    private static final Set<Class<?>> NUMBERS =
            Set.of(BigDecimal.class, int.class, Integer.class, long.class, Long.class);

    static ComponentType of(RecordComponent component) {
        Type generic = component.getGenericType();
        if (component.getType() == List.class && generic instanceof ParameterizedType list) {
            return new ComponentType((Class<?>) list.getActualTypeArguments()[0], true);
        }
        return new ComponentType(component.getType(), false);
    }

    Optional<String> mismatch(Field field) {
        boolean fits = list == (field.type() == Field.Type.CHECKLIST) && fitsOne(field);
        if (!fits) {
            return Optional.of("'" + field.key() + "' (" + field.type() + ") does not fit " + this);
        }
        boolean always = field.type() == Field.Type.CHECKBOX
                || field.validation().required() && field.hides().isEmpty();
        return type.isPrimitive() && !always
                ? Optional.of("'" + field.key() + "' may be empty, " + type + " may not")
                : Optional.empty();
    }

    private boolean fitsOne(Field field) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> type == String.class;
            case NUMBER -> NUMBERS.contains(type) && (type == BigDecimal.class || isWhole(field));
            case DATETIME -> type == momentOf(field.dates().kind());
            case CHECKBOX -> type == boolean.class || type == Boolean.class;
            case SELECT, RADIO, CHECKLIST ->
                type == String.class || type.isEnum() && names().containsAll(values(field));
        };
    }

    private static boolean isWhole(Field field) {
        Integer digits = field.numbers().decimalDigits();
        return digits != null && digits == 0;
    }

    private static Class<?> momentOf(Field.Dates.Kind kind) {
        return switch (kind) {
            case DATE -> LocalDate.class;
            case TIME -> LocalTime.class;
            case DATETIME -> LocalDateTime.class;
        };
    }

    private Set<String> names() {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
    }

    private static Set<String> values(Field field) {
        return field.options().stream().map(Field.Option::value).collect(Collectors.toSet());
    }

    @Nullable
    Object convert(@Nullable Object value) {
        if (list) {
            return value == null
                    ? List.of()
                    : ((List<?>) value).stream().map(this::convertOne).toList();
        }
        if (value == null) {
            return type == boolean.class ? Boolean.FALSE : null;
        }
        return convertOne(value);
    }

    private Object convertOne(Object value) {
        if (value instanceof BigDecimal number && type != BigDecimal.class) {
            boolean isInt = type == int.class || type == Integer.class;
            return isInt ? (Object) number.intValueExact() : (Object) number.longValueExact();
        }
        return type.isEnum() ? constant(value.toString()) : value;
    }

    private Object constant(String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
