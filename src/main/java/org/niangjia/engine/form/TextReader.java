package org.niangjia.engine.form;

import java.util.regex.Pattern;

/** Text as people typed or pasted it: without what nobody sees, refused when it holds what nobody types. */
class TextReader {

    /** No form asks for more; longer text is refused before any expression looks at it. */
    private static final int ABSURD = 100_000;

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u000b\f\u0085\u2028\u2029]");

    /**
     * Zero-width and direction marks, which phones and chat programs put into copied numbers and which can make a name
     * read differently from what is stored.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
                    + "|[\\x{e0000}-\\x{e007f}]");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\n\t]]|\\p{Cs}|[\ufffe\uffff]");

    private TextReader() {}

    static Reading read(Field field, Object submitted) {
        return read(
                submitted,
                field.type() == Field.Type.TEXTAREA,
                field.validation().longest(field.type()));
    }

    /** @param longest what is said of text that is absurdly long; the measure itself is taken later */
    static Reading read(Object submitted, boolean manyLines, int longest) {
        if (!(submitted instanceof String text)) {
            return Reading.unreadable("type.text");
        }
        if (text.length() > ABSURD) {
            return Reading.unreadable("maxLength", longest, text.length());
        }
        String clean = clean(text, manyLines);
        if (UNPRINTABLE.matcher(clean).find()) {
            return Reading.unreadable("characters");
        }
        return clean.isEmpty() ? Reading.nothing() : Reading.of(clean);
    }

    private static String clean(String text, boolean manyLines) {
        String visible =
                INVISIBLE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        String lines = manyLines ? visible : visible.replace('\n', ' ').replace('\t', ' ');
        return trim(lines);
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** What JavaScript's {@code trim} takes away, so that lengths agree with form-js. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
