package org.niangjia.privacy;

import java.util.Optional;
import org.niangjia.privacy.text.PlainText;

/** The number of a bank card: 16 to 19 digits with a Luhn check (GB/T 14504). */
public record BankCard(String value) {

    public BankCard {
        NumberRefused.because(faultInPlain(value));
    }

    public static BankCard of(String written) {
        NumberRefused.because(faultIn(written));
        return new BankCard(withoutHyphens(written));
    }

    /** What is wrong with the number, as a sentence for the person who typed it; empty: nothing. */
    public static Optional<String> faultIn(String written) {
        return PlainText.isTooLong(written) ? Optional.of("银行卡号太长") : faultInPlain(withoutHyphens(written));
    }

    @Override
    public String toString() {
        return Personal.CARD.masked(value);
    }

    private static String withoutHyphens(String written) {
        return PlainText.of(written).replace("-", "");
    }

    private static Optional<String> faultInPlain(String number) {
        if (!number.matches("[0-9]*")) {
            return Optional.of("银行卡号只能是数字");
        }
        if (number.length() < 16 || number.length() > 19) {
            return Optional.of("银行卡号应为16至19位，现为" + number.length() + "位");
        }
        return luhnSum(number) % 10 == 0 ? Optional.empty() : Optional.of("银行卡号校验不符，请逐位核对");
    }

    private static int luhnSum(String number) {
        int sum = 0;
        for (int fromRight = 0; fromRight < number.length(); fromRight++) {
            int digit = number.charAt(number.length() - 1 - fromRight) - '0';
            int weighed = fromRight % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
