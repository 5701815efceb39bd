package org.niangjia.privacy.text;

import java.text.Normalizer;
import java.util.Locale;

/** One way to write what people write in many: full-width digits, blanks, invisible characters, lower case. */
public final class PlainText {

    /** Nothing that is typed as a number, a telephone or a name of a person is longer. */
    private static final int LONGEST = 128;

    private PlainText() {}

    public static String of(String written) {
        String halfWidth = Normalizer.normalize(written, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(halfWidth.length());
        halfWidth.codePoints().filter(PlainText::isVisible).forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    public static boolean isTooLong(String written) {
        return written.length() > LONGEST;
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
