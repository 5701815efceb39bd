package org.niangjia.engine.form;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/** Choices among the form's options, and no others. */
class ChoiceReader {

    private static final int MOST_CHOICES = 1_000;

    private ChoiceReader() {}

    static Reading one(Field field, Object submitted) {
        boolean known =
                submitted instanceof String value && field.labelOf(value).isPresent();
        return known ? Reading.of(submitted) : Reading.unreadable("option");
    }

    /** In the order of the form, each once. */
    static Reading several(Field field, Object submitted) {
        Collection<?> chosen = submitted instanceof SpinJsonNode json ? items(json) : collection(submitted);
        Set<String> options = field.options().stream().map(Field.Option::value).collect(Collectors.toSet());
        if (chosen == null || chosen.size() > MOST_CHOICES || !options.containsAll(chosen)) {
            return Reading.unreadable("option");
        }
        List<String> inOrder = field.options().stream()
                .map(Field.Option::value)
                .filter(chosen::contains)
                .toList();
        return inOrder.isEmpty() ? Reading.nothing() : Reading.of(inOrder);
    }

    private static @Nullable Collection<?> collection(Object submitted) {
        return submitted instanceof Collection<?> many && many.stream().allMatch(String.class::isInstance)
                ? many
                : null;
    }

    private static @Nullable Collection<?> items(SpinJsonNode json) {
        boolean texts = json.isArray() && json.elements().stream().allMatch(SpinJsonNode::isString);
        return texts ? json.elements().stream().map(SpinJsonNode::stringValue).toList() : null;
    }
}
