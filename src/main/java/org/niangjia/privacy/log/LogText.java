package org.niangjia.privacy.log;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as it may stand in a log. */
final class LogText {

    /** Line ends of all kinds, terminal codes, what is invisible or turns the direction. */
    private static final Pattern TRICKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\t]]");

    /** Identity cards, bank cards, telephones. Case numbers have letters before their digits. */
    private static final Pattern PERSONAL =
            Pattern.compile("(?<![0-9A-Za-z_.-])(\\+?86-?)?(1[3-9]\\d{9}|\\d{17}[0-9Xx]|\\d{15,19})(?![0-9A-Za-z_.])");

    /** What a database says about the values that it did not like. */
    private static final Pattern DETAIL = Pattern.compile("(?s)(Detail|Where): .*");

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern FROM_A_DATABASE = Pattern.compile("SQL|ERROR: |Detail: ");

    /** Programs speak English: what is not ASCII, or was not before it stood in an address, has been typed by somebody. */
    private static final Pattern TYPED = Pattern.compile("[^\\p{ASCII}…]+|(%[0-9A-Fa-f]{2}){3,}");

    private LogText() {}

    static String harmless(String text) {
        var masked = PERSONAL.matcher(text).replaceAll(LogText::masked);
        return TRICKS.matcher(masked).replaceAll(LogText::escaped);
    }

    /** The message of an exception, or of somebody else's program: it may quote whatever it was given. */
    static String withoutQuotations(String message) {
        var told = FROM_A_DATABASE.matcher(message).find() ? withoutValues(message) : message;
        return harmless(TYPED.matcher(told).replaceAll("…"));
    }

    private static String withoutValues(String message) {
        return LITERAL.matcher(DETAIL.matcher(message).replaceAll("$1: …")).replaceAll("'…'");
    }

    private static String masked(MatchResult number) {
        return "*".repeat(number.group().length());
    }

    private static String escaped(MatchResult trick) {
        return switch (trick.group()) {
            case "\n" -> "\\\\n";
            case "\r" -> "\\\\r";
            default -> String.format(Locale.ROOT, "\\\\u%04x", trick.group().codePointAt(0));
        };
    }
}
