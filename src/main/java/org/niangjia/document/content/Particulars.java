package org.niangjia.document.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.document.wording.Capitals;
import org.niangjia.document.wording.Wording;
import org.niangjia.privacy.Personal;

/**
 * What a letter is filled with: text by the name of its tag, and lists whose rows are particulars themselves. A name that
 * is known but empty leaves its place blank; one that is not known is a fault of the template.
 */
public final class Particulars {

    private final Map<String, Value> values = new LinkedHashMap<>();
    private boolean withoutPrejudice;

    private record Value(
            String text,
            @Nullable List<Particulars> rows,
            @Nullable Personal personal,
            boolean withoutPrejudice) {

        Value spokenFreely() {
            return new Value(text, rows, personal, true);
        }

        Value masked() {
            return personal == null ? this : new Value(personal.masked(text), rows, null, withoutPrejudice);
        }
    }

    private Particulars() {}

    public static Particulars none() {
        return new Particulars();
    }

    public Particulars text(String tag, @Nullable String text) {
        return put(tag, text, null);
    }

    /** Masked in letters to third parties. */
    public Particulars personal(String tag, @Nullable String text, Personal kind) {
        return put(tag, text, kind);
    }

    public Particulars day(String tag, @Nullable LocalDate day) {
        return put(tag, day == null ? "" : Wording.day(day), null);
    }

    /** In figures under its name, and in capitals under its name with 大写 after it. */
    public Particulars sum(String tag, @Nullable BigDecimal yuan) {
        put(tag, yuan == null ? "" : Wording.sum(yuan), null);
        return put(tag + "大写", yuan == null ? "" : Capitals.of(yuan), null);
    }

    public Particulars count(String tag, long number) {
        return put(tag, Long.toString(number), null);
    }

    /** For passages that stand there only then. */
    public Particulars holds(String tag, boolean whether) {
        return put(tag, whether ? "是" : "", null);
    }

    /** Their places are numbered by the tag 序号. */
    public Particulars rows(String tag, List<Particulars> rows) {
        values.put(tag, new Value("", List.copyOf(rows), null, false));
        return this;
    }

    /** What was said under these names was said to find a settlement: no court is told. */
    public Particulars withoutPrejudice(String... tags) {
        for (String tag : tags) {
            values.computeIfPresent(tag, (name, value) -> value.spokenFreely());
        }
        return this;
    }

    /** The same of a row as a whole. */
    public Particulars withoutPrejudice() {
        withoutPrejudice = true;
        return this;
    }

    public Particulars and(Particulars others) {
        values.putAll(others.values);
        return this;
    }

    /** As these may read it, all of them alike. */
    public Particulars readBy(Collection<Audience> readers) {
        Particulars read = new Particulars();
        values.forEach((tag, value) -> read.values.put(tag, readBy(value, readers)));
        return read;
    }

    private static Value readBy(Value value, Collection<Audience> readers) {
        boolean court = readers.contains(Audience.COURT);
        if (court && value.withoutPrejudice()) {
            return new Value("", value.rows() == null ? null : List.of(), null, false);
        }
        if (value.rows() != null) {
            List<Particulars> rows = value.rows().stream()
                    .filter(row -> !(court && row.withoutPrejudice))
                    .map(row -> row.readBy(readers))
                    .toList();
            return new Value("", rows, null, false);
        }
        return readers.contains(Audience.THIRD_PARTY) ? value.masked() : value;
    }

    public boolean knows(String tag) {
        return values.containsKey(tag);
    }

    public String text(String tag) {
        Value value = values.get(tag);
        return value == null ? "" : value.text();
    }

    public List<Particulars> rows(String tag) {
        Value value = values.get(tag);
        return value == null || value.rows() == null ? List.of() : value.rows();
    }

    /** Whether there is anything under this name. */
    public boolean has(String tag) {
        return !text(tag).isBlank() || !rows(tag).isEmpty();
    }

    public Set<String> tags() {
        return Set.copyOf(values.keySet());
    }

    /** A row sees what is around it, too. */
    public Particulars within(Particulars surroundings, int place) {
        return none().and(surroundings).count("序号", place).and(this);
    }

    private Particulars put(String tag, @Nullable String text, @Nullable Personal kind) {
        values.put(tag, new Value(text == null ? "" : text.strip(), null, kind, false));
        return this;
    }
}
