package org.niangjia.engine;

import java.util.function.BiConsumer;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.Answers;
import org.niangjia.identity.Acting;

/** A task as it was handed in: checked against its form, not yet recorded. */
public record SubmittedTask(
        CaseNumber caseNumber, String element, Acting by, Answers answers, BiConsumer<String, Object> variables) {

    /** The answers as the domain's own record. */
    public <T extends Record> T read(Class<T> type) {
        return answers.read(type);
    }

    /** Tells the diagram what its next gateway asks. */
    public <T> void set(Variable<T> variable, T value) {
        variables.accept(variable.name(), value);
    }
}
