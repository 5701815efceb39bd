package org.niangjia;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.Field.Type;
import org.niangjia.engine.form.Form;
import org.niangjia.engine.form.Part;
import org.niangjia.privacy.Personal;

/** What every form of the house keeps to, beyond what the form reader itself refuses. */
class FormRules {

    private static final Set<String> PROPERTIES = Set.of(
            Field.ROUTE,
            Field.PERSONAL,
            Field.PARTY,
            Field.DOCUMENT_KIND,
            Field.HINT,
            Field.FORMAT,
            Field.NOT_AFTER_TODAY,
            Field.NOT_BEFORE,
            Field.OR_ELSE,
            Field.AS_MANY_AS,
            Field.NO_MORE_THAN,
            Field.CHOICES);

    private static final List<String> COUNTS = List.of(Field.AS_MANY_AS, Field.NO_MORE_THAN);

    private static final Set<Type> ROUTING = Set.of(Type.SELECT, Type.RADIO, Type.CHECKBOX, Type.DATETIME, Type.NUMBER);

    private static final Set<String> KINDS =
            Stream.of(Personal.values()).map(Enum::name).collect(Collectors.toSet());

    /** @param offenders what breaks the rule, none if it is kept */
    record Rule(String name, Function<Form, Stream<String>> offenders) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Rule> ALL = List.of(
            fields("keys are English identifiers", field -> field.key().matches("[a-z][A-Za-z0-9]{0,39}")),
            new Rule("keys are unique", form -> repeated(form.fields().stream().map(Field::key))),
            new Rule("ids are unique", form -> repeated(form.all().map(Part::id))),
            new Rule("ids are given", form -> form.all().map(Part::id).filter(String::isBlank)),
            new Rule("labels are Chinese", form -> labels(form).filter(Predicate.not(FormRules::isChinese))),
            new Rule("nothing is a template", form -> texts(form)
                    .filter(text -> text.startsWith("=") || text.contains("{{"))),
            new Rule("texts keep to the little Markdown that we draw", form -> texts(form)
                    .filter(FormRules::isRich)),
            fields(
                    "choices have options",
                    field -> !field.type().isChoice() || !field.options().isEmpty()),
            fields("option values are constants", field -> values(field)
                    .allMatch(value -> value.matches("[A-Z0-9][A-Z0-9_]*"))),
            fields(
                    "option values are unique",
                    field -> repeated(values(field)).findAny().isEmpty()),
            fields("default values are options", FormRules::startsWithAnOption),
            fields("what an officer decides is not decided beforehand", FormRules::isLeftOpen),
            fields(
                    "personal data never routes",
                    field -> !(field.routes() && field.personal().isPresent())),
            fields(
                    "routes are choices, dates and numbers",
                    field -> !field.routes()
                            || ROUTING.contains(field.type())
                            || field.property(Field.CHOICES).isPresent()),
            fields(
                    "properties are known",
                    field -> PROPERTIES.containsAll(field.properties().keySet())),
            fields("personal data has a kind", field -> field.property(Field.PERSONAL)
                    .filter(kind -> !KINDS.contains(kind))
                    .isEmpty()),
            fields(
                    "personal data is text",
                    field -> field.property(Field.PERSONAL).isEmpty()
                            || field.type().isText()),
            fields(
                    "what is told at length is sealed: people are in it",
                    field -> field.type() != Type.TEXTAREA
                            || field.personal().filter(Personal.TEXT::equals).isPresent()),
            fields(
                    "a party has personal data",
                    field -> field.property(Field.PARTY).isEmpty()
                            || field.property(Field.PERSONAL).isPresent()),
            fields(
                    "patterns are put in words",
                    field -> field.validation().pattern() == null
                            || field.property(Field.FORMAT).isPresent()),
            new Rule("what measures an answer is asked on the same form", FormRules::unasked),
            fields(
                    "what there is to choose from is a text field for Tasklist",
                    field -> field.property(Field.CHOICES).isEmpty()
                            || field.type() == Type.TEXTFIELD
                                    && field.personal().isEmpty()),
            fields(
                    "persons are counted where they are named",
                    field -> COUNTS.stream().noneMatch(field.properties()::containsKey)
                            || field.personal().filter(Personal.NAME::equals).isPresent()),
            fields("fractions travel as text", FormRules::keepsEveryDigit),
            new Rule("times carry no time zone", FormRules::zonedTimes));

    private static Rule fields(String name, Predicate<Field> kept) {
        return new Rule(
                name, form -> form.fields().stream().filter(kept.negate()).map(Field::key));
    }

    private static Stream<String> labels(Form form) {
        Stream<String> fields = form.fields().stream().map(Field::label);
        Stream<String> options =
                form.fields().stream().flatMap(field -> field.options().stream().map(Field.Option::label));
        return Stream.concat(fields, Stream.concat(options, sections(form)));
    }

    private static Stream<String> texts(Form form) {
        Stream<String> paragraphs = parts(form, Part.Paragraph.class).map(Part.Paragraph::text);
        Stream<String> descriptions = form.fields().stream().map(Field::description);
        return Stream.concat(labels(form), Stream.concat(paragraphs, descriptions));
    }

    private static Stream<String> sections(Form form) {
        return parts(form, Part.Section.class).map(Part.Section::label);
    }

    private static <P extends Part> Stream<P> parts(Form form, Class<P> kind) {
        return form.all().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** HTML, links, code, tables. */
    private static boolean isRich(String text) {
        return Stream.of("<", "](", "`", "|").anyMatch(text::contains);
    }

    private static Stream<String> values(Field field) {
        return field.options().stream().map(Field.Option::value);
    }

    private static boolean startsWithAnOption(Field field) {
        Object start = field.defaultValue();
        Stream<?> chosen =
                start instanceof List<?> many ? many.stream() : Stream.of(start).filter(Objects::nonNull);
        return !field.type().isChoice()
                || chosen.allMatch(value -> values(field).anyMatch(value::equals));
    }

    /** What routes the case, and what stands there to be picked one of. */
    private static boolean isLeftOpen(Field field) {
        return field.defaultValue() == null || !field.routes() && field.type() != Type.RADIO;
    }

    private static boolean keepsEveryDigit(Field field) {
        Integer digits = field.numbers().decimalDigits();
        return digits == null || digits == 0 || field.numbers().asText();
    }

    private static Stream<String> unasked(Form form) {
        return form.fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(Field.OR_ELSE, Field.NOT_BEFORE)
                                .flatMap(property -> field.others(property).stream())
                                .filter(Predicate.not(FormRules::isOfAnEarlierStep))
                                .filter(key -> !asks(form, key, field.type())),
                        COUNTS.stream().flatMap(count -> field.others(count).stream()
                                .filter(key -> !asks(form, key, Type.NUMBER)))));
    }

    private static boolean isOfAnEarlierStep(String name) {
        return name.contains("_") || Known.TOLD.contains(name);
    }

    private static boolean asks(Form form, String key, Type type) {
        return form.field(key)
                .filter(field -> field.asks() && field.type() == type)
                .isPresent();
    }

    private static Stream<String> repeated(Stream<String> names) {
        return names.collect(groupingBy(Function.identity(), counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Object::toString);
    }

    private static Stream<String> zonedTimes(Form form) {
        return source(form).findParents("timeSerializingFormat").stream()
                .filter(field -> !"no_timezone"
                        .equals(field.path("timeSerializingFormat").asText()))
                .map(field -> field.path("key").asText());
    }

    private static JsonNode source(Form form) {
        try {
            return new ObjectMapper().readTree(form.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
