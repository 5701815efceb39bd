package org.niangjia.engine.form;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a form, in FEEL. Nearly every one compares an answer with a word, and that much is judged here: FEEL makes
 * itself ready anew for each question, which takes longer than the rest of a form's check.
 */
final class Condition {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern COMPARISON = Pattern.compile("\\s*(\\w+)\\s*(!?=)\\s*\"([^\"\\\\]*)\"\\s*");

    private final ParsedExpression feel;
    private final @Nullable Comparison comparison;

    private record Comparison(String field, boolean equal, String word) {

        static @Nullable Comparison of(String text) {
            Matcher matcher = COMPARISON.matcher(text);
            return matcher.matches()
                    ? new Comparison(matcher.group(1), matcher.group(2).equals("="), matcher.group(3))
                    : null;
        }

        /** Words and missing answers; what FEEL makes of other kinds is FEEL's to say. */
        boolean judges(Map<String, @Nullable Object> values) {
            Object value = values.get(field);
            return value instanceof String || value == null && values.containsKey(field);
        }

        boolean holds(Map<String, @Nullable Object> values) {
            return equal == word.equals(values.get(field));
        }
    }

    private Condition(ParsedExpression feel, @Nullable Comparison comparison) {
        this.feel = feel;
        this.comparison = comparison;
    }

    /** @throws IllegalArgumentException where it is not FEEL */
    static Condition parse(String text) {
        ParseResult parse = FEEL.parseExpression(text);
        if (!parse.isSuccess()) {
            throw new IllegalArgumentException("not a FEEL condition: " + text);
        }
        return new Condition(parse.parsedExpression(), Comparison.of(text));
    }

    /** One that cannot be answered does not hold, as in form-js. */
    boolean holds(Map<String, @Nullable Object> values) {
        return comparison != null && comparison.judges(values) ? comparison.holds(values) : asked(values);
    }

    /** What FEEL itself says. */
    boolean asked(Map<String, @Nullable Object> values) {
        EvaluationResult answer = FEEL.evaluate(feel, values);
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }
}
