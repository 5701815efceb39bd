package org.niangjia.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Reads one field of a {@code .form} file. */
@RequiredArgsConstructor
class FieldReader {

    /** What form-js can compute in the browser but the server would have to guess. */
    private static final Set<String> DYNAMIC = Set.of("valuesKey", "valuesExpression");

    private final String form;
    private final JsonNode json;

    Field read(String typeName, List<String> hides) {
        Field.Type type = Field.Type.of(typeName)
                .orElseThrow(() -> refusal("component '" + typeName + "' is not allowed on a form"));
        DYNAMIC.forEach(name -> require(!json.has(name), name + " is not supported; list the values"));
        return new Field(
                json.path("id").asText(),
                text("key"),
                type,
                label(),
                json.path("description").asText(),
                validation(json.path("validate")),
                options(),
                new Field.Numbers(
                        integer(json, "decimalDigits"), decimal(json, "increment"), flag("serializeToString")),
                dates(),
                hides,
                flag("readonly"),
                flag("disabled"),
                defaultValue(json.path("defaultValue")),
                properties());
    }

    private String label() {
        return List.of("label", "dateLabel", "timeLabel").stream()
                .map(name -> json.path(name).asText())
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse("");
    }

    private Validation validation(JsonNode validate) {
        String pattern = validate.path("pattern").asText("");
        return new Validation(
                validate.path("required").asBoolean(),
                integer(validate, "minLength"),
                integer(validate, "maxLength"),
                pattern.isEmpty() ? null : Pattern.compile(pattern),
                decimal(validate, "min"),
                decimal(validate, "max"),
                kind(validate.path("validationType").asText()));
    }

    private static Validation.Kind kind(String name) {
        return switch (name) {
            case "email" -> Validation.Kind.EMAIL;
            case "phone" -> Validation.Kind.PHONE;
            default -> Validation.Kind.NONE;
        };
    }

    private List<Field.Option> options() {
        return StreamSupport.stream(json.path("values").spliterator(), false)
                .map(option -> new Field.Option(
                        option.path("value").asText(), option.path("label").asText()))
                .toList();
    }

    private Field.Dates dates() {
        String subtype = json.path("subtype").asText("date").toUpperCase(Locale.ROOT);
        return new Field.Dates(Field.Dates.Kind.valueOf(subtype), flag("disallowPassedDates"));
    }

    private static @Nullable Object defaultValue(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return value.isBoolean() ? value.asBoolean() : value.asText();
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        json.path("properties")
                .fields()
                .forEachRemaining(e -> properties.put(e.getKey(), e.getValue().asText()));
        return properties;
    }

    private String text(String name) {
        require(json.path(name).isTextual(), "has no " + name);
        return json.path(name).asText();
    }

    private boolean flag(String name) {
        JsonNode value = json.path(name);
        require(value.isMissingNode() || value.isBoolean(), name + " must be true or false");
        return value.asBoolean();
    }

    private @Nullable Integer integer(JsonNode parent, String name) {
        BigDecimal number = decimal(parent, name);
        return number == null ? null : number.intValueExact();
    }

    private @Nullable BigDecimal decimal(JsonNode parent, String name) {
        String value = parent.path(name).asText("");
        require(!value.startsWith("="), name + " must be a number, not an expression");
        return value.isEmpty() ? null : new BigDecimal(value);
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            throw refusal(rule);
        }
    }

    private IllegalArgumentException refusal(String rule) {
        return new IllegalArgumentException("Form " + form + ", field "
                + json.path("key").asText(json.path("id").asText()) + ": " + rule);
    }
}
