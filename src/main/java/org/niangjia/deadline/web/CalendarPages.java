package org.niangjia.deadline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.HolidayNotices;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.OfficialYear;
import org.niangjia.deadline.holidays.RowError;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working calendar: its years and where they come from; for the administrator also the import of a notice. */
@Controller
@RequiredArgsConstructor
class CalendarPages {

    private static final int LARGEST_FILE = 256 * 1024;
    private static final int ERRORS_SHOWN = 50;

    private final Calendars calendars;
    private final HolidayNotices notices;
    private final Permissions permissions;
    private final Watch watch;

    @Requires("calendar.read")
    @GetMapping("/calendar")
    String years(Member reader, Model model) {
        return page(reader, NoticeInput.BLANK, List.of(), List.of(), model);
    }

    @Requires("calendar.read")
    @GetMapping("/calendar/{year:20\\d\\d}")
    String year(@PathVariable int year, Model model) {
        OfficialYear official = official(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("year", YearView.of(year, official, calendars.current()));
        model.addAttribute("days", calendars.daysOf(official));
        return "deadline/year";
    }

    @Requires("calendar.import")
    @PostMapping("/calendar")
    String receive(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String publishedOn,
            @RequestParam(required = false) MultipartFile file,
            Member by,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response)
            throws IOException {
        NoticeInput input = new NoticeInput(year, source, publishedOn);
        List<CalculationPage.Wrong> wrongs = input.wrongs(today());
        List<RowError> rows = wrongs.isEmpty() ? receive(input, file, by, afterwards) : List.of();
        if (wrongs.isEmpty() && rows.isEmpty()) {
            return "redirect:/calendar";
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(by, input, wrongs, rows, model);
    }

    private List<RowError> receive(NoticeInput input, MultipartFile file, Member by, RedirectAttributes afterwards)
            throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > LARGEST_FILE) {
            return List.of(new RowError(0, "请选择一份不超过 256 KB 的 CSV 文件。"));
        }
        HolidayNotices.Receipt receipt = notices.receive(
                file.getBytes(), input.yearNumber(), input.source().strip(), input.published(), by.login());
        afterwards.addFlashAttribute("imported", input.yearNumber());
        afterwards.addFlashAttribute("moved", receipt.moved());
        return receipt.errors();
    }

    private String page(
            Member reader, NoticeInput input, List<CalculationPage.Wrong> wrongs, List<RowError> rows, Model model) {
        model.addAttribute("years", years());
        model.addAttribute("mayImport", permissions.may(reader, "calendar.import"));
        model.addAttribute("input", input);
        model.addAttribute("errors", wrongs);
        model.addAttribute("rows", rows.stream().limit(ERRORS_SHOWN).toList());
        model.addAttribute("rowCount", rows.size());
        return "deadline/calendar";
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

    private Optional<OfficialYear> official(int year) {
        return calendars.officialYears().stream()
                .filter(known -> known.year() == year)
                .findFirst();
    }

    private LocalDate today() {
        return watch.today().date();
    }
}
