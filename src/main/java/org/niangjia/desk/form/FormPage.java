package org.niangjia.desk.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.FieldError;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Part;

/**
 * One form on one page, to be drawn by the fragments {@code errors}, {@code fields} and {@code preview} of
 * {@code desk/form/form}.
 *
 * <p>A deciding field (one that the conditions of other fields ask about) posts the form to {@code previewUrl} when it
 * changes; the answer replaces only the conditional parts, so nobody loses the place where he is typing.
 */
@RequiredArgsConstructor
public class FormPage {

    private final FormContract contract;
    private final Map<String, ? extends @Nullable Object> known;
    private final LocalDate today;
    private final @Nullable String previewUrl;

    /** As it is first seen: with what is known already, and with the form's own default values. */
    public FormView blank() {
        return drawn(Typed.beforehand(contract.form(), known), List.of());
    }

    /** With what was typed before: after a refusal, or from a draft. */
    public FormView again(Map<String, List<String>> typed, List<FieldError> errors) {
        return drawn(Typed.of(contract.form(), known, typed), errors);
    }

    /** The conditional parts alone, as they stand for what is typed now. */
    public FormView preview(Map<String, List<String>> typed) {
        FormView all = again(typed, List.of());
        return new FormView(all.parts().stream().flatMap(PartView::conditional).toList(), List.of());
    }

    private FormView drawn(Typed typed, List<FieldError> errors) {
        Set<Part> hidden = contract.hidden(contract.fromText(typed.values()), known);
        return new Drawing(contract, typed, errors, hidden, today, previewUrl).drawn();
    }
}
