package org.niangjia.mediation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.sheet.Blank;

/** A blank ready to be written by the fragments that write the fields of forms. */
record BlankView(
        String kind,
        String key,
        String label,
        String hint,
        @Nullable String error,
        boolean required,
        String value,
        List<Choice> choices,
        Box box) {

    private static final Map<String, String> YES_OR_NO = Map.of("true", "是", "false", "否");

    record Choice(String value, String label, boolean chosen) {}

    record Box(
            String type,
            String look,
            @Nullable String mode,
            @Nullable Integer longest,
            @Nullable String earliest,
            @Nullable String latest) {}

    /** @param of what may be chosen in this case; none: what the blank itself lets choose */
    static BlankView of(
            Blank blank,
            String value,
            String hint,
            @Nullable String error,
            @Nullable Map<String, String> of,
            LocalDate today) {
        Map<String, String> options = of != null ? of : options(blank);
        return new BlankView(
                kind(blank, !options.isEmpty()),
                blank.key(),
                blank.label(),
                hint,
                error,
                blank.required(),
                value,
                options.entrySet().stream()
                        .sorted((one, other) -> of == null && blank.kind() == Blank.Kind.YES
                                ? other.getKey().compareTo(one.getKey())
                                : 0)
                        .map(option -> new Choice(
                                option.getKey(),
                                option.getValue(),
                                option.getKey().equals(value)))
                        .toList(),
                box(blank, today));
    }

    private static Map<String, String> options(Blank blank) {
        return switch (blank.kind()) {
            case YES -> YES_OR_NO;
            case CHOICE -> blank.choices();
            default -> Map.of();
        };
    }

    private static String kind(Blank blank, boolean hasOptions) {
        return hasOptions ? "select" : blank.kind() == Blank.Kind.STORY ? "textarea" : "text";
    }

    private static Box box(Blank blank, LocalDate today) {
        return switch (blank.kind()) {
            case DAY -> new Box("date", "input-short", null, null, "1900-01-01", "2100-12-31");
            case PAST_DAY -> new Box("date", "input-short", null, null, "1900-01-01", today.toString());
            case MOMENT -> new Box("datetime-local", "input-short", null, null, null, today + "T23:59");
            case AMOUNT -> new Box("text", "input-number", "decimal", null, null, null);
            case COUNT -> new Box("text", "input-number", "numeric", null, null, null);
            case PHONE -> new Box("tel", "", "tel", blank.longest(), null, null);
            case EMAIL -> new Box("text", "", "email", blank.longest(), null, null);
            case LINE, SIDE, STORY, YES, CHOICE, CREDIT_CODE, ACCOUNT ->
                new Box("text", "", null, blank.longest(), null, null);
        };
    }

    public String id() {
        return idOf(key);
    }

    static String idOf(String key) {
        return "f-" + key.replace('.', '-');
    }

    public String hintId() {
        return id() + "-hint";
    }

    public String errorId() {
        return id() + "-error";
    }

    public @Nullable String describedBy() {
        String ids = Stream.of(hint.isEmpty() ? "" : hintId(), error == null ? "" : errorId())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public boolean wrong() {
        return error != null;
    }

    public boolean agents() {
        return key.startsWith("agent.");
    }
}
