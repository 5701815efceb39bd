package org.niangjia.privacy;

import java.util.Optional;
import org.niangjia.privacy.text.PhoneText;
import org.niangjia.privacy.text.PlainText;

/** A telephone: a mobile as 11 digits, or a landline as {@code 0716-8123456} with an extension where there is one. */
public record Phone(String value) {

    public Phone {
        if (PhoneText.canonical(value).filter(value::equals).isEmpty()) {
            throw new NumberRefused(explain(value));
        }
    }

    public static Phone of(String written) {
        String plain = PlainText.isTooLong(written) ? "" : PhoneText.plain(written);
        return new Phone(PhoneText.canonical(plain).orElseThrow(() -> new NumberRefused(explain(plain))));
    }

    /** What is wrong with the number, as a sentence for the person who typed it; empty: nothing. */
    public static Optional<String> faultIn(String written) {
        String plain = PlainText.isTooLong(written) ? "" : PhoneText.plain(written);
        return PhoneText.canonical(plain).isPresent() ? Optional.empty() : Optional.of(explain(plain));
    }

    @Override
    public String toString() {
        return Personal.PHONE.masked(value);
    }

    private static String explain(String plain) {
        if (plain.matches("[2-8][0-9]{6,7}")) {
            return "固定电话请加区号，例如0716-8123456";
        }
        if (plain.matches("1[0-9]*") && plain.length() != 11) {
            return "手机号应为11位，现为" + plain.length() + "位";
        }
        return "请填写11位手机号，或带区号的固定电话，例如0716-8123456";
    }
}
