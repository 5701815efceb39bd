package org.niangjia.engine.form;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a form, in FEEL. Nearly every one compares an answer with a word or a number, and that much is judged here: FEEL makes
 * itself ready anew for each question, which takes longer than the rest of a form's check.
 */
final class Condition {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final ParsedExpression feel;
    private final @Nullable Shortcut shortcut;

    private Condition(ParsedExpression feel, @Nullable Shortcut shortcut) {
        this.feel = feel;
        this.shortcut = shortcut;
    }

    /** @throws IllegalArgumentException where it is not FEEL */
    static Condition parse(String text) {
        ParseResult parse = FEEL.parseExpression(text);
        if (!parse.isSuccess()) {
            throw new IllegalArgumentException("not a FEEL condition: " + text);
        }
        return new Condition(parse.parsedExpression(), Shortcut.of(text).orElse(null));
    }

    /** One that cannot be answered does not hold, as in form-js. */
    boolean holds(Map<String, @Nullable Object> values) {
        return shortcut != null && shortcut.judges(values) ? shortcut.holds(values) : asked(values);
    }

    /** What FEEL itself says. */
    boolean asked(Map<String, @Nullable Object> values) {
        EvaluationResult answer = FEEL.evaluate(feel, values);
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }
}
