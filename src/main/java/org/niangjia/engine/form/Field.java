package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Personal;

/**
 * One question of a form.
 *
 * @param hides the conditions under which it is not asked
 * @param defaultValue what the screen starts with; never an answer by itself
 * @param properties what the house adds to form-js: see the constants
 */
public record Field(
        String id,
        String key,
        Type type,
        String label,
        String description,
        Validation validation,
        List<Option> options,
        Numbers numbers,
        Dates dates,
        List<String> hides,
        boolean readonly,
        boolean disabled,
        @Nullable Object defaultValue,
        Map<String, String> properties)
        implements Part {

    /** {@code "true"}: stays in the engine as a process variable, for the diagram to route by. */
    public static final String ROUTE = "route";

    /** A {@link Personal} kind: the answer is sealed in the case file. */
    public static final String PERSONAL = "personal";

    /** Whose personal data it is, e.g. {@code PETITIONER}. */
    public static final String PARTY = "party";

    /** With {@code ID_NO}: the key of the field that says which paper, by names of {@code IdentityDocument.Kind}. */
    public static final String DOCUMENT_KIND = "documentKind";

    /** A sentence under the label on our pages. */
    public static final String HINT = "hint";

    /** What the pattern asks for, in words; it completes the sentence "应为……". */
    public static final String FORMAT = "format";

    /** {@code "true"}: a day that has been, today at the latest. */
    public static final String NOT_AFTER_TODAY = "notAfterToday";

    /**
     * The day that this day follows or falls on: of an earlier step by its variable, {@code register_receivedOn}, or of the
     * same form by its key.
     */
    public static final String NOT_BEFORE = "notBefore";

    /** Keys of other fields of the form: of this one and those at least one is answered. */
    public static final String OR_ELSE = "orElse";

    /** With {@code NAME}: as many persons are named as the number field with this key says. */
    public static final String AS_MANY_AS = "asManyAs";

    /** With {@code NAME}: no more persons are named than the number field with this key says. */
    public static final String NO_MORE_THAN = "noMoreThan";

    /** Of a text field: the name of the {@link Choices} that may be put into it. */
    public static final String CHOICES = "choices";

    public enum Type {
        TEXTFIELD,
        TEXTAREA,
        NUMBER,
        DATETIME,
        SELECT,
        RADIO,
        CHECKBOX,
        CHECKLIST;

        static Optional<Type> of(String name) {
            return List.of(values()).stream()
                    .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }

        public boolean isText() {
            return this == TEXTFIELD || this == TEXTAREA;
        }

        public boolean isChoice() {
            return this == SELECT || this == RADIO || this == CHECKLIST;
        }
    }

    public record Option(String value, String label) {}

    /** @param asText the number travels as text, so that money keeps every digit */
    public record Numbers(
            @Nullable Integer decimalDigits, @Nullable BigDecimal increment, boolean asText) {}

    public record Dates(Kind kind, boolean disallowPast) {

        public enum Kind {
            DATE,
            TIME,
            DATETIME
        }
    }

    public Field {
        options = List.copyOf(options);
        hides = List.copyOf(hides);
        properties = Map.copyOf(properties);
    }

    /** A field that only shows: whatever comes back from it is no answer. */
    public boolean asks() {
        return !readonly && !disabled;
    }

    public boolean routes() {
        return is(ROUTE);
    }

    public boolean is(String property) {
        return "true".equals(properties.get(property));
    }

    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** The keys of other fields of the form that a property names, separated by commas. */
    public List<String> others(String property) {
        return property(property).stream()
                .flatMap(keys -> Stream.of(keys.split(",")))
                .map(String::strip)
                .toList();
    }

    /** A story is shown whole to whoever may see the case; names and numbers are not. */
    public boolean isCovered() {
        return personal().filter(kind -> kind != Personal.TEXT).isPresent();
    }

    public Optional<Personal> personal() {
        return property(PERSONAL).map(Personal::valueOf);
    }

    /**
     * The same question where it has been answered before.
     *
     * @param fixed it is only shown, like what the case was routed by
     * @param hint told where the answer itself is not: an empty box then leaves it as it is
     */
    Field again(boolean fixed, @Nullable String hint) {
        Map<String, String> said = new HashMap<>(properties);
        if (hint != null) {
            said.put(HINT, hint);
        }
        return new Field(
                id,
                key,
                type,
                label,
                description,
                hint == null ? validation : validation.optional(),
                options,
                numbers,
                dates,
                hides,
                readonly || routes() || fixed,
                disabled,
                null,
                said);
    }

    /** The same question as a choice among what there is in a case. */
    Field offering(List<Choices.Choice> choices) {
        String kept = choices.stream()
                .filter(choice -> choice.obstacle() != null)
                .map(choice -> choice.label() + "（" + choice.obstacle() + "）")
                .collect(Collectors.joining("；"));
        Map<String, String> said = new HashMap<>(properties);
        String hint = said.getOrDefault(HINT, description);
        said.put(HINT, kept.isEmpty() ? hint : hint + "不能选：" + kept + "。");
        return new Field(
                id,
                key,
                Type.SELECT,
                label,
                description,
                validation,
                choices.stream()
                        .filter(choice -> choice.obstacle() == null)
                        .map(choice -> new Option(choice.value(), choice.label()))
                        .toList(),
                numbers,
                dates,
                hides,
                readonly,
                disabled,
                defaultValue,
                said);
    }

    /** The option's words for its value. */
    public Optional<String> labelOf(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst();
    }
}
