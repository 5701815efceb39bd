package org.niangjia.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.Answers;
import org.niangjia.engine.form.Enclosure;
import org.niangjia.identity.Acting;

/**
 * A task as it was handed in: checked against its form, not yet recorded.
 *
 * @param lists what came along with the form, by key, as it was written
 */
public record SubmittedTask(
        CaseNumber caseNumber,
        String element,
        Acting by,
        Answers answers,
        Map<String, ? extends @Nullable Object> lists,
        BiConsumer<String, @Nullable Object> variables) {

    /** The answers as the domain's own record. */
    public <T extends Record> T read(Class<T> type) {
        return answers.read(type);
    }

    /** Whether this list came along, were it empty. */
    public boolean encloses(String key) {
        return lists.get(key) != null;
    }

    /** A list that came along, in the domain's own records; empty if it did not. What cannot be read is refused. */
    public <T extends Record> List<T> enclosed(String key, Class<T> type) {
        Enclosure<T> enclosure = Enclosure.read(key, lists.get(key), type);
        if (!enclosure.errors().isEmpty()) {
            throw new SubmissionRefused(enclosure.errors());
        }
        return enclosure.items();
    }

    /** Tells the diagram what its next gateway asks; null: nothing any more. */
    public <T> void set(Variable<T> variable, @Nullable T value) {
        variables.accept(variable.name(), value);
    }
}
