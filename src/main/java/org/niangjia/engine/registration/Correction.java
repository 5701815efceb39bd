package org.niangjia.engine.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.Form;
import org.niangjia.privacy.Personal;

/**
 * One answer of a registration that is put right.
 *
 * @param before empty: it was not answered
 * @param after empty: it is no answer any more
 */
record Correction(Field field, String before, String after) {

    /** In the order of the form. */
    static List<Correction> between(Form form, Map<String, String> before, Map<String, String> after) {
        return form.fields().stream()
                .map(field -> new Correction(
                        field, before.getOrDefault(field.key(), ""), after.getOrDefault(field.key(), "")))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    /** The new answer stands under the name that it had at the registration: whoever reads on finds it there. */
    Stream<Answer> answers() {
        return Stream.of(
                answer("before." + field.key(), field.label() + "（更正前）", before),
                answer(field.key(), field.label() + Corrections.AFTER, after));
    }

    /** Nothing is no personal data, and needs no seal. */
    private Answer answer(String key, String label, String text) {
        return new Answer(key, label, text, text.isEmpty() ? null : personal());
    }

    Optional<PartyFact> fact() {
        return field.property(Field.PARTY)
                .map(role -> new PartyFact(role, field.key(), field.label(), personal(), after));
    }

    private @Nullable Personal personal() {
        return field.personal().orElse(null);
    }
}
