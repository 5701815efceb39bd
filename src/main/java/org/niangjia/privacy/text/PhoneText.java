package org.niangjia.privacy.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The many ways in which people write a telephone number, and the one in which the house does. */
public final class PhoneText {

    private static final Pattern MOBILE = Pattern.compile("(?:(?:\\+|00)?86-?)?(1[3-9][0-9])-?([0-9]{4})-?([0-9]{4})");
    private static final Pattern LANDLINE =
            Pattern.compile("(010|02[0-9]|0[3-9][0-9]{2})-?([0-9]{7,8})(?:(?:-|转)([0-9]{1,6}))?");

    private PhoneText() {}

    public static Optional<String> canonical(String plain) {
        Matcher mobile = MOBILE.matcher(plain);
        if (mobile.matches()) {
            return Optional.of(mobile.group(1) + mobile.group(2) + mobile.group(3));
        }
        Matcher landline = LANDLINE.matcher(plain);
        if (!landline.matches()) {
            return Optional.empty();
        }
        String number = landline.group(1) + "-" + landline.group(2);
        return Optional.of(landline.group(3) == null ? number : number + "-" + landline.group(3));
    }

    public static String plain(String written) {
        return PlainText.of(written).replaceAll("[‐-―−]", "-").replace("(", "").replace(')', '-');
    }
}
