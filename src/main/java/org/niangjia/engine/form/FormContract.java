package org.niangjia.engine.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.Reading.Problem;

/** What a form demands of an answer, whichever door it comes by. */
public final class FormContract {

    private static final int MOST_STRANGERS = 20;

    private final Form form;
    private final List<Field> asked;
    private final Set<String> keys;
    private final Clock clock;
    private final Conditions conditions;

    private FormContract(Form form, Clock clock) {
        this.form = form;
        this.asked = form.fields().stream().filter(Field::asks).toList();
        this.keys = form.fields().stream().map(Field::key).collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
        this.conditions = new Conditions(form);
    }

    /** @param clock in the office's time zone: it says what "today" is */
    public static FormContract of(Form form, Clock clock) {
        return new FormContract(form, clock);
    }

    public Form form() {
        return form;
    }

    public Verdict check(Map<String, ? extends @Nullable Object> submitted) {
        return check(submitted, Map.of());
    }

    /** @param known process variables that the form shows, measures by or asks about in its conditions; never taken as answers */
    public Verdict check(
            Map<String, ? extends @Nullable Object> submitted, Map<String, ? extends @Nullable Object> known) {
        Map<Field, Reading> readings = read(submitted);
        Set<String> holding = conditions.holding(facts(readings, known));
        readings.keySet().removeIf(field -> Conditions.hidden(field, holding));
        List<FieldError> errors = new ArrayList<>();
        Rules rules = new Rules(LocalDate.now(clock), known);
        Relations relations = new Relations(readings);
        readings.forEach((field, reading) -> Optional.ofNullable(reading.problem())
                .or(() -> rules.broken(field, reading.value()))
                .or(() -> relations.broken(field, reading.value()))
                .ifPresent(it -> errors.add(error(field, it))));
        errors.addAll(strangers(submitted));
        return errors.isEmpty() ? new Verdict.Accepted(answers(readings)) : new Verdict.Rejected(errors);
    }

    /** The parts that are not asked or shown for these values. */
    public Set<Part> hidden(
            Map<String, ? extends @Nullable Object> submitted, Map<String, ? extends @Nullable Object> known) {
        Set<String> holding = conditions.holding(facts(read(submitted), known));
        return form.all().filter(part -> Conditions.hidden(part, holding)).collect(Collectors.toUnmodifiableSet());
    }

    /** What a browser's form sent, as the values it means; what cannot be meant stays text and is refused by the check. */
    public Map<String, Object> fromText(Map<String, List<String>> typed) {
        return new TypedText(form).values(typed);
    }

    /** What the record says was answered, as it was submitted; what the form does not ask any more is left out. */
    public Map<String, Object> fromRecord(Map<String, String> words) {
        Map<String, Object> values = new LinkedHashMap<>();
        words.forEach((key, text) -> form.field(key)
                .filter(field -> !text.isEmpty())
                .ifPresent(field -> values.put(key, Restated.value(field, text))));
        return values;
    }

    /** The same questions where all has been answered before: see {@link Field#again}. */
    public FormContract again(Set<String> fixed, Map<String, String> hints) {
        return of(form.again(fixed, hints), clock);
    }

    /** The same questions with what there is to choose from in a case. */
    FormContract offering(Map<String, List<Choices.Choice>> choices) {
        return of(form.offering(choices), clock);
    }

    /** A value known beforehand as people read it: option labels, dates and numbers written out. */
    public String written(Field field, List<String> known) {
        Object meant = fromText(Map.of(field.key(), known)).get(field.key());
        Object value = new Reader(clock.getZone()).read(field, meant).value();
        return value == null ? String.join(Sentences.word("list.separator"), known) : Shown.text(field, value);
    }

    private Map<Field, Reading> read(Map<String, ? extends @Nullable Object> submitted) {
        Reader reader = new Reader(clock.getZone());
        PersonalReader persons = new PersonalReader(LocalDate.now(clock), submitted);
        Map<Field, Reading> readings = new LinkedHashMap<>();
        asked.forEach(
                field -> readings.put(field, persons.refine(field, reader.read(field, submitted.get(field.key())))));
        return readings;
    }

    private static Map<String, Object> facts(
            Map<Field, Reading> readings, Map<String, ? extends @Nullable Object> known) {
        Map<String, Object> facts = new HashMap<>(known);
        readings.forEach((field, reading) -> facts.put(field.key(), Facts.of(field, reading.value())));
        return facts;
    }

    private List<FieldError> strangers(Map<String, ? extends @Nullable Object> submitted) {
        return submitted.keySet().stream()
                .filter(key -> !keys.contains(key))
                .sorted()
                .limit(MOST_STRANGERS)
                .map(FormContract::stranger)
                .toList();
    }

    private static FieldError stranger(String key) {
        String shortName = readable(key);
        return new FieldError(shortName, Sentences.say("unknown", shortName, List.of()));
    }

    /** A key that somebody made up, fit to be told. */
    static String readable(String key) {
        String name = key.replaceAll("[^\\p{L}\\p{N}_.-]", "?");
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private static FieldError error(Field field, Problem problem) {
        return new FieldError(field.key(), Sentences.say(problem.sentence(), field.label(), problem.arguments()));
    }

    private Answers answers(Map<Field, Reading> readings) {
        Map<String, Object> values = new LinkedHashMap<>();
        readings.forEach((field, reading) -> {
            if (reading.value() != null) {
                values.put(field.key(), reading.value());
            }
        });
        return new Answers(form, values);
    }
}
