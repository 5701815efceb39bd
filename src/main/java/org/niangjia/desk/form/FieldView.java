package org.niangjia.desk.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field ready to be written.
 *
 * @param kind the fragment that writes its control
 * @param error the sentence beside the field
 * @param value what its box holds, as it was typed
 */
record FieldView(
        String kind,
        Standing standing,
        String key,
        String label,
        String hint,
        @Nullable String error,
        boolean required,
        String value,
        List<Choice> choices,
        Box box,
        @Nullable String previewUrl)
        implements PartView {

    record Choice(String id, String value, String label, boolean chosen) {}

    /**
     * What an input box lets in.
     *
     * @param type the HTML input type
     * @param look a CSS class of its own
     * @param mode the keyboard that a phone shows
     */
    record Box(
            String type,
            String look,
            @Nullable String mode,
            @Nullable Integer longest,
            @Nullable String earliest,
            @Nullable String latest) {}

    /** The control that a label and the error summary lead to. */
    public String id() {
        return idOf(key);
    }

    static String idOf(String key) {
        return "f-" + key;
    }

    public String hintId() {
        return id() + "-hint";
    }

    public String errorId() {
        return id() + "-error";
    }

    /** The ids of what explains the field; none if nothing does. */
    public @Nullable String describedBy() {
        String ids = Stream.of(hint.isEmpty() ? "" : hintId(), error == null ? "" : errorId())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public boolean wrong() {
        return error != null;
    }
}
