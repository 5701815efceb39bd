package org.niangjia.privacy;

import java.util.Optional;
import org.niangjia.privacy.text.PlainText;

/** The unified social credit code of an organisation (GB 32100-2015). Public, not personal data. */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public CreditCode {
        NumberRefused.because(faultInPlain(value));
    }

    public static CreditCode of(String written) {
        NumberRefused.because(faultIn(written));
        return new CreditCode(PlainText.of(written));
    }

    /** What is wrong with the code, as a sentence for the person who typed it; empty: nothing. */
    public static Optional<String> faultIn(String written) {
        return PlainText.isTooLong(written)
                ? Optional.of("统一社会信用代码应为18位，现在输入的太长")
                : faultInPlain(PlainText.of(written));
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> faultInPlain(String code) {
        if (code.length() != LENGTH) {
            return Optional.of("统一社会信用代码应为18位，现为" + code.length() + "位");
        }
        if (!code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)) {
            return Optional.of("统一社会信用代码只含数字和大写字母，不含I、O、S、V、Z");
        }
        if (!code.substring(2, 8).matches("[0-9]{6}")) {
            return Optional.of("统一社会信用代码第3至8位应为数字");
        }
        return code.charAt(LENGTH - 1) == checkCharacter(code)
                ? Optional.empty()
                : Optional.of("统一社会信用代码末位校验码不符，请逐位核对");
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
