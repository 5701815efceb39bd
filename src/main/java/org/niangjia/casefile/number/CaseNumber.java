package org.niangjia.casefile.number;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Type, six-digit region, year and six-digit serial: {@code XF4210002026000001} (domain rules §2.3). Never reused. */
public record CaseNumber(String value) {

    /** Digits of the serial. */
    public static final int SERIAL = 6;

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{6}\\d{4}\\d{6}");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case number");
        }
    }

    public static CaseNumber of(String prefix, String region, int year, int serial) {
        return new CaseNumber(String.format(Locale.ROOT, "%s%s%04d%06d", prefix, region, year, serial));
    }

    public static Optional<CaseNumber> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(it -> FORM.matcher(it).matches())
                .map(CaseNumber::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
