package org.niangjia.deadline.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.niangjia.deadline.reckoning.Ledger;
import org.niangjia.deadline.reckoning.LedgerLine;

/**
 * A ledger as it is shown: month after month.
 *
 * @param shortened whether the middle of a period of many years was left out
 */
record LedgerView(List<Month> months, boolean shortened) {

    private static final int MOST = 800;
    private static final int FIRST = 31;
    private static final int LAST = 62;

    record Month(int year, int month, List<Day> days) {}

    /** @param kind the mark's name, for the style sheet */
    record Day(LocalDate date, String weekday, String kind, boolean counted, int count, String what, String reason) {

        static Day of(LedgerLine line) {
            return new Day(
                    line.day(),
                    line.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA),
                    line.mark().name().toLowerCase(Locale.ROOT),
                    line.mark() == LedgerLine.Mark.COUNTED,
                    line.count(),
                    line.mark().getLabel(),
                    line.reason());
        }
    }

    static LedgerView of(List<LedgerLine> lines) {
        boolean shortened = lines.size() > MOST;
        List<LedgerLine> shown = shortened ? ends(lines) : lines;
        return new LedgerView(
                Ledger.byMonth(shown).entrySet().stream().map(LedgerView::month).toList(), shortened);
    }

    private static List<LedgerLine> ends(List<LedgerLine> lines) {
        List<LedgerLine> ends = new ArrayList<>(lines.subList(0, FIRST));
        ends.addAll(lines.subList(lines.size() - LAST, lines.size()));
        return ends;
    }

    private static Month month(Map.Entry<YearMonth, List<LedgerLine>> month) {
        return new Month(
                month.getKey().getYear(),
                month.getKey().getMonthValue(),
                month.getValue().stream().map(Day::of).toList());
    }
}
