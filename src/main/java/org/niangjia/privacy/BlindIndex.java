package org.niangjia.privacy;

import org.niangjia.privacy.cipher.KeyedDigest;
import org.niangjia.privacy.text.PhoneText;
import org.niangjia.privacy.text.PlainText;

/**
 * Finds sealed values by equality: HMAC-SM3 by a key of its own over the normal form of the value, 64 hexadecimal digits.
 *
 * <p>Equal values have equal digests, so whoever steals the table learns which rows agree and how often. Never index what
 * has few values, such as a sex, a district or an illness.
 */
public final class BlindIndex {

    private final byte[] key;

    BlindIndex(byte[] key) {
        this.key = key.clone();
    }

    /** What is searched for. The same digits as a card and as a telephone give different digests. */
    public enum Kind {
        ID_NO,
        PHONE,
        NAME,
        CARD
    }

    public String of(Kind kind, String value) {
        return KeyedDigest.of(key, kind.name() + "|" + normalForm(kind, value));
    }

    private static String normalForm(Kind kind, String value) {
        return switch (kind) {
            case ID_NO -> identity(PlainText.of(value));
            case PHONE -> phone(PhoneText.plain(value));
            case NAME -> PlainText.of(value).replaceAll("[•‧・.⋅]", "·");
            case CARD -> PlainText.of(value).replace("-", "");
        };
    }

    /** A person who once gave the old 15-digit number is found by the new one, and the other way round. */
    private static String identity(String plain) {
        return plain.matches("[0-9]{15}") ? IdentityNumber.inEighteenDigits(plain) : plain;
    }

    private static String phone(String plain) {
        return PhoneText.canonical(plain).orElse(plain);
    }
}
