package org.niangjia.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.niangjia.privacy.text.PlainText;

/** The 18-digit number of a citizen or of a resident from Hong Kong, Macao or Taiwan (GB 11643, ISO 7064 MOD 11-2). */
public record IdentityNumber(String value) {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int EARLIEST_BIRTH_YEAR = 1900;

    public IdentityNumber {
        NumberRefused.because(faultInPlain(value));
    }

    public static IdentityNumber of(String written) {
        NumberRefused.because(faultIn(written));
        return new IdentityNumber(PlainText.of(written));
    }

    /**
     * A number of the 15-digit kind, valid until 2012. Nobody can see from it whether it was copied correctly, so it is
     * taken only when an officer has compared it with the person's papers.
     */
    public static IdentityNumber confirmedByOfficer(String fifteenDigits) {
        String old = PlainText.isTooLong(fifteenDigits) ? "" : PlainText.of(fifteenDigits);
        if (!old.matches("[0-9]{15}")) {
            throw new NumberRefused("旧身份证号应为15位数字");
        }
        return new IdentityNumber(inEighteenDigits(old));
    }

    /** What is wrong with the number, as a sentence for the person who typed it; empty: nothing. */
    public static Optional<String> faultIn(String written) {
        return PlainText.isTooLong(written) ? Optional.of("身份证号应为18位，现在输入的太长") : faultInPlain(PlainText.of(written));
    }

    /** As {@link #faultIn(String)}, and nobody is born after today. */
    public static Optional<String> faultIn(String written, LocalDate today) {
        Optional<String> fault = faultIn(written);
        if (fault.isPresent() || !of(written).birthDate().isAfter(today)) {
            return fault;
        }
        return Optional.of("身份证号中的出生日期晚于今天");
    }

    public LocalDate birthDate() {
        return bornOn(value).orElseThrow();
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    public String region() {
        return value.substring(0, 6);
    }

    @Override
    public String toString() {
        return Personal.ID_NO.masked(value);
    }

    private static Optional<String> faultInPlain(String number) {
        if (number.length() == 15) {
            return Optional.of("15位旧身份证号须由工作人员核对原件后换算，请填写18位号码");
        }
        if (number.length() != 18) {
            return Optional.of("身份证号应为18位，现为" + number.length() + "位");
        }
        if (!number.matches("[0-9]{17}[0-9X]")) {
            return Optional.of("身份证号前17位应为数字，末位为数字或X");
        }
        return faultInParts(number);
    }

    private static Optional<String> faultInParts(String number) {
        if (!PROVINCES.contains(number.substring(0, 2))) {
            return Optional.of("身份证号开头的地区代码不存在");
        }
        if (bornOn(number).isEmpty()) {
            return Optional.of("身份证号第7至14位不是有效的出生日期");
        }
        return number.charAt(17) == checkDigit(number) ? Optional.empty() : Optional.of("身份证号末位校验码不符，请逐位核对");
    }

    private static Optional<LocalDate> bornOn(String number) {
        try {
            LocalDate date = LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
            return Optional.of(date).filter(it -> it.getYear() >= EARLIEST_BIRTH_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** Everyone who got a 15-digit number was born in the twentieth century. */
    static String inEighteenDigits(String fifteen) {
        String seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return seventeen + checkDigit(seventeen);
    }

    @Getter
    @RequiredArgsConstructor
    public enum Sex {
        MALE("男"),
        FEMALE("女");

        private final String label;
    }
}
