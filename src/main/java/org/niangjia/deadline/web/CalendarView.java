package org.niangjia.deadline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.OfficialYear;
import org.niangjia.deadline.holidays.RowError;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of the calendar's years, with the form that brings in a notice for whoever may. */
@Component
@RequiredArgsConstructor
class CalendarView {

    private static final int ERRORS_SHOWN = 50;

    private final Calendars calendars;
    private final Permissions permissions;
    private final Watch watch;

    String page(
            Member reader, NoticeInput input, List<CalculationPage.Wrong> wrongs, List<RowError> rows, Model model) {
        model.addAttribute("years", years());
        model.addAttribute(
                "sample",
                calendars.officialYears().stream()
                        .mapToInt(OfficialYear::year)
                        .max()
                        .orElse(0));
        model.addAttribute("mayImport", permissions.may(reader, "calendar.import"));
        model.addAttribute("input", input);
        model.addAttribute("errors", wrongs);
        model.addAttribute("rows", rows.stream().limit(ERRORS_SHOWN).toList());
        model.addAttribute("rowCount", rows.size());
        return "deadline/calendar";
    }

    Optional<OfficialYear> official(int year) {
        return calendars.officialYears().stream()
                .filter(known -> known.year() == year)
                .findFirst();
    }

    LocalDate today() {
        return watch.today().date();
    }

    /** The official years, and this and the next two in any case. */
    private List<YearView> years() {
        WorkingCalendar calendar = calendars.current();
        TreeSet<Integer> years =
                new TreeSet<>(List.of(today().getYear(), today().getYear() + 1, today().getYear() + 2));
        calendars.officialYears().forEach(year -> years.add(year.year()));
        return years.descendingSet().stream()
                .map(year -> YearView.of(year, official(year).orElse(null), calendar))
                .toList();
    }
}
