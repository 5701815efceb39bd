package org.niangjia.engine.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that came along with a form, read as strictly as the form is: an object for each record, every component under its
 * name, nothing besides. A component may be left out where the record says {@code @Nullable}, or is a list.
 *
 * @param items all of them, or none where something is wrong
 * @param errors what cannot be read, by its place: {@code claims[0].amount}
 */
public record Enclosure<T extends Record>(List<T> items, List<FieldError> errors) {

    private static final int MOST_ITEMS = 1_000;

    /** @param key of what nobody asks for: it would be lost in silence */
    public static FieldError stranger(String key) {
        String name = FormContract.readable(key);
        return new FieldError(name, Sentences.say("enclosed.unknown", name, List.of()));
    }

    /** @param sent as JSON was read: maps, lists, texts, numbers, yes and no */
    public static <T extends Record> Enclosure<T> read(String key, @Nullable Object sent, Class<T> type) {
        if (sent == null) {
            return new Enclosure<>(List.of(), List.of());
        }
        List<FieldError> errors = new ArrayList<>();
        if (!(sent instanceof List<?> list) || list.size() > MOST_ITEMS) {
            errors.add(new FieldError(key, Sentences.say("enclosed.list", key, List.of(MOST_ITEMS))));
            return new Enclosure<>(List.of(), errors);
        }
        RecordReader reader = new RecordReader(errors);
        List<T> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            reader.record(key + "[" + i + "]", list.get(i), type).ifPresent(items::add);
        }
        return new Enclosure<>(errors.isEmpty() ? List.copyOf(items) : List.of(), List.copyOf(errors));
    }
}
