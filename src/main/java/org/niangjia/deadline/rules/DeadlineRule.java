package org.niangjia.deadline.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.niangjia.deadline.calendar.Closing;
import org.niangjia.deadline.news.Reminding;
import org.niangjia.deadline.reckoning.Period;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.reckoning.Unit;
import org.niangjia.identity.Decision;

/**
 * One row of the deadline table.
 *
 * @param startsFrom the event whose day the period starts from, in words
 * @param basis the article that sets it
 * @param duty whether something must be done in it; else it is a time to wait, whose end is no miss
 */
public record DeadlineRule(
        String code,
        String name,
        Period period,
        Closing closing,
        String startsFrom,
        String basis,
        boolean duty,
        Extension extension,
        Reminding reminding) {

    /**
     * How far the period may be lengthened: in working days for a period of working days, in hours for one
     * of hours, else in calendar days.
     *
     * @param most of all extensions together; 0: it may not
     */
    public record Extension(int most, int times) {

        public static final Extension NONE = new Extension(0, 0);
    }

    static DeadlineRule read(String code, Map<String, Object> row) {
        Span span = new Span(number(row, "amount"), Unit.valueOf(text(row, "unit")));
        return new DeadlineRule(
                code,
                text(row, "name"),
                new Period(span, flag(row, "countStartDay"), flag(row, "roll")),
                Closing.valueOf(text(row, "closing")),
                text(row, "startsFrom"),
                text(row, "basis"),
                flag(row, "duty"),
                new Extension(number(row, "extensionMost"), number(row, "extensionTimes")),
                Reminding.of(text(row, "remind")));
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static int number(Map<String, Object> row, String column) {
        return ((Number) row.getOrDefault(column, 0)).intValue();
    }

    private static boolean flag(Map<String, Object> row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }

    /** @param before the extensions that the period has had */
    public Decision mayExtend(Span by, List<Span> before) {
        int total = Stream.concat(before.stream(), Stream.of(by))
                .mapToInt(Span::amount)
                .sum();
        if (extension.times() == 0) {
            return Decision.refused("“" + name + "”的期限不得延长（" + basis + "）");
        }
        if (before.size() >= extension.times()) {
            return Decision.refused("“" + name + "”的期限已经延长过 " + before.size() + " 次，不得再次延长");
        }
        if (by.unit() != extensionUnit() || total > extension.most()) {
            Span most = new Span(extension.most(), extensionUnit());
            return Decision.refused("“" + name + "”的期限最多延长 " + most.text());
        }
        return Decision.granted();
    }

    /** What an extension is counted in. */
    public Unit extensionUnit() {
        Unit unit = period.span().unit();
        return unit == Unit.WD || unit == Unit.H ? unit : Unit.CD;
    }
}
