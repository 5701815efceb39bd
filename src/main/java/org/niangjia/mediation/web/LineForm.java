package org.niangjia.mediation.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.sheet.Blank;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.privacy.Personal;

/**
 * One line of a sheet to be filled in.
 *
 * @param erasable personal data that may be taken away, by key, masked: an empty box leaves what is there
 */
record LineForm(
        Sheet sheet,
        @Nullable Line line,
        List<BlankView> fields,
        List<Wrong> errors,
        Map<String, String> erasable,
        @Nullable Integer version) {

    /** @param target the control that the error summary leads to; none: it is about no field */
    record Wrong(@Nullable String target, String message) {}

    /** What has been typed and why it was refused. */
    record Typed(Map<String, String> texts, List<FieldError> errors) {}

    static LineForm of(
            Sheet sheet,
            @Nullable Line line,
            @Nullable Typed typed,
            Map<String, Map<String, String>> choices,
            LocalDate today) {
        List<FieldError> errors = typed == null ? List.of() : typed.errors();
        List<BlankView> fields = sheet.blanks().stream()
                .map(blank -> BlankView.of(
                        known(blank, line).isPresent() ? blank.optional() : blank,
                        value(blank, line, typed),
                        hint(blank, line, choices),
                        error(blank, errors),
                        choices.get(blank.key()),
                        today))
                .toList();
        return new LineForm(
                sheet,
                line,
                fields,
                wrongs(sheet, errors),
                erasable(sheet, line),
                line == null ? null : line.version());
    }

    private static String value(Blank blank, @Nullable Line line, @Nullable Typed typed) {
        if (typed != null) {
            return typed.texts().getOrDefault(blank.key(), "");
        }
        return line == null || isCovered(blank) ? "" : line.text(blank.key()).orElse("");
    }

    /** What is shown only masked is not put into a box either. */
    private static boolean isCovered(Blank blank) {
        return blank.personal() != null && blank.personal() != Personal.TEXT;
    }

    private static String hint(Blank blank, @Nullable Line line, Map<String, Map<String, String>> choices) {
        String own = choices.containsKey(blank.key()) ? "" : blank.hint();
        return known(blank, line).map(masked -> "现为“" + masked + "”，不更改的留空。").orElse(own);
    }

    private static Optional<String> known(Blank blank, @Nullable Line line) {
        return line == null || !isCovered(blank)
                ? Optional.empty()
                : line.text(blank.key()).map(blank::masked);
    }

    private static @Nullable String error(Blank blank, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(blank.key()))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    private static List<Wrong> wrongs(Sheet sheet, List<FieldError> errors) {
        return errors.stream()
                .map(error -> new Wrong(
                        sheet.blank(error.field()).isPresent() ? BlankView.idOf(error.field()) : null, error.message()))
                .toList();
    }

    private static Map<String, String> erasable(Sheet sheet, @Nullable Line line) {
        Map<String, String> erasable = new LinkedHashMap<>();
        sheet.blanks().stream().filter(blank -> !blank.required()).forEach(blank -> known(blank, line)
                .ifPresent(masked -> erasable.put(blank.key(), blank.label() + "（" + masked + "）")));
        return erasable;
    }

    public List<BlankView> own() {
        return fields.stream().filter(field -> !field.agents()).toList();
    }

    public List<BlankView> agents() {
        return fields.stream().filter(BlankView::agents).toList();
    }

    /** What was typed, where an empty box beside what is covered leaves what is there. */
    static Map<String, @Nullable Object> wanted(
            Sheet sheet, @Nullable Line line, Map<String, String> typed, List<String> erase) {
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
        for (Blank blank : sheet.blanks()) {
            String text = typed.getOrDefault(blank.key(), "");
            boolean stays = text.isBlank() && known(blank, line).isPresent() && !erase.contains(blank.key());
            wanted.put(
                    blank.key(), stays && line != null ? line.text(blank.key()).orElse("") : text);
        }
        return wanted;
    }
}
