package org.niangjia.document.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums in capitals, as the rules for bills want them (正确填写票据和结算凭证的基本规定): nobody adds a stroke to them. */
public final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] MYRIADS = {"", "万", "亿"};
    private static final int DIGITS_OF_A_GROUP = 4;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(DIGITS_OF_A_GROUP * MYRIADS.length);

    private Capitals() {}

    /** {@code 人民币壹万捌仟陆佰元整}. @param yuan not negative, at most two digits after the point */
    public static String of(BigDecimal yuan) {
        BigDecimal exact = yuan.setScale(2, RoundingMode.UNNECESSARY);
        if (exact.signum() < 0 || exact.compareTo(TOO_MUCH) >= 0) {
            throw new IllegalArgumentException("no sum for a letter");
        }
        long whole = exact.longValue();
        int fen = exact.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        if (whole == 0 && fen > 0) {
            return "人民币" + small(fen, false);
        }
        return "人民币" + whole(whole) + "元" + (fen == 0 ? "整" : small(fen, true));
    }

    private static String small(int fen, boolean afterYuan) {
        int jiao = fen / 10;
        int rest = fen % 10;
        String tenth = jiao > 0 ? digit(jiao) + "角" : afterYuan ? "零" : "";
        return tenth + (rest > 0 ? digit(rest) + "分" : "整");
    }

    /** In groups of four digits, each with its word; the zeros between two that count are read once. */
    private static String whole(long number) {
        if (number == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        String digits = Long.toString(number);
        boolean zeros = false;
        boolean groupCounts = false;
        for (int at = 0; at < digits.length(); at++) {
            int place = digits.length() - 1 - at;
            int value = digits.charAt(at) - '0';
            if (value == 0) {
                zeros = true;
            } else {
                words.append(zeros && !words.isEmpty() ? "零" : "")
                        .append(digit(value))
                        .append(PLACES[place % DIGITS_OF_A_GROUP]);
                zeros = false;
                groupCounts = true;
            }
            if (place % DIGITS_OF_A_GROUP == 0) {
                words.append(groupCounts ? MYRIADS[place / DIGITS_OF_A_GROUP] : "");
                groupCounts = false;
            }
        }
        return words.toString();
    }

    private static char digit(int value) {
        return DIGITS.charAt(value);
    }
}
