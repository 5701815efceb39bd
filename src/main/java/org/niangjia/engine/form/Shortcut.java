package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition so simple that FEEL need not be asked, as long as the answers are of the kind that it expects. */
sealed interface Shortcut {

    boolean judges(Map<String, @Nullable Object> values);

    boolean holds(Map<String, @Nullable Object> values);

    static Optional<Shortcut> of(String feel) {
        return Stream.<Optional<? extends Shortcut>>of(Words.of(feel), AtMost.of(feel))
                .<Shortcut>flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code decision != "GRANT"}: words and missing answers; what FEEL makes of other kinds is FEEL's to say. */
    record Word(String field, boolean equal, String word) implements Shortcut {

        private static final Pattern FEEL = Pattern.compile("\\s*(\\w+)\\s*(!?=)\\s*\"([^\"\\\\]*)\"\\s*");

        private static Optional<Word> of(String feel) {
            Matcher matcher = FEEL.matcher(feel);
            return matcher.matches()
                    ? Optional.of(new Word(matcher.group(1), matcher.group(2).equals("="), matcher.group(3)))
                    : Optional.empty();
        }

        @Override
        public boolean judges(Map<String, @Nullable Object> values) {
            Object value = values.get(field);
            return value instanceof String || value == null && values.containsKey(field);
        }

        @Override
        public boolean holds(Map<String, @Nullable Object> values) {
            return equal == word.equals(values.get(field));
        }
    }

    /** {@code answer != "REQUEST" and answer != "TOO_LATE"}. */
    record Words(List<Word> all) implements Shortcut {

        private static Optional<Words> of(String feel) {
            List<Optional<Word>> parts =
                    Stream.of(feel.split("\\band\\b")).map(Word::of).toList();
            return parts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(
                            new Words(parts.stream().flatMap(Optional::stream).toList()))
                    : Optional.empty();
        }

        @Override
        public boolean judges(Map<String, @Nullable Object> values) {
            return all.stream().allMatch(word -> word.judges(values));
        }

        @Override
        public boolean holds(Map<String, @Nullable Object> values) {
            return all.stream().allMatch(word -> word.holds(values));
        }
    }

    /** {@code if visitors > 5 then false else true}: a number that is missing is not above the limit. */
    record AtMost(String field, BigDecimal limit) implements Shortcut {

        private static final Pattern FEEL =
                Pattern.compile("\\s*if\\s+(\\w+)\\s*>\\s*(\\d{1,9})\\s+then\\s+false\\s+else\\s+true\\s*");

        private static Optional<Shortcut> of(String feel) {
            Matcher matcher = FEEL.matcher(feel);
            return matcher.matches()
                    ? Optional.of(new AtMost(matcher.group(1), new BigDecimal(matcher.group(2))))
                    : Optional.empty();
        }

        @Override
        public boolean judges(Map<String, @Nullable Object> values) {
            Object value = values.get(field);
            return value instanceof Integer
                    || value instanceof Long
                    || value instanceof BigDecimal
                    || value == null && values.containsKey(field);
        }

        @Override
        public boolean holds(Map<String, @Nullable Object> values) {
            Object value = values.get(field);
            return value == null || new BigDecimal(value.toString()).compareTo(limit) <= 0;
        }
    }
}
