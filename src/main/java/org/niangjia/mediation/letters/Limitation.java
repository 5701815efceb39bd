package org.niangjia.mediation.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 仲裁时效: one year from the day on which the right was known to be hurt; mediation itself knows no such limit. */
final class Limitation {

    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private Limitation() {}

    /** Empty while there is time left. @param start in the words of the record */
    static String warning(String start, Clock clock) {
        Matcher day = DAY.matcher(start);
        if (!day.lookingAt()) {
            return "";
        }
        LocalDate until =
                LocalDate.of(number(day, 1), number(day, 2), number(day, 3)).plusYears(1);
        return LocalDate.now(clock).isAfter(until) ? "特别提示：自登记的起算日起已满一年，对方提出时效抗辩的，仲裁请求可能得不到支持；调解不受时效限制。" : "";
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
