package org.niangjia.deadline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.HolidayNotices;
import org.niangjia.deadline.holidays.CalendarImport;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.OfficialYear;
import org.niangjia.deadline.holidays.RowError;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings in a notice. One for a year that has been imported before is taken only once its differences have been seen. */
@Controller
@Requires("calendar.import")
@RequiredArgsConstructor
class ImportPage {

    private static final int LARGEST_FILE = 256 * 1024;

    private final CalendarImport imports;
    private final HolidayNotices notices;
    private final Calendars calendars;
    private final CalendarView view;

    @PostMapping("/calendar")
    String receive(
            @ModelAttribute NoticeInput input,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards)
            throws IOException {
        List<CalculationPage.Wrong> wrongs = input.wrongs(view.today());
        List<RowError> rows = wrongs.isEmpty() ? faults(file, input) : List.of();
        if (!wrongs.isEmpty() || !rows.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return view.page(by, input, wrongs, rows, model);
        }
        byte[] content = file == null ? new byte[0] : file.getBytes();
        Optional<OfficialYear> before = view.official(input.yearNumber());
        return before.isPresent() ? ask(input, content, before.get(), model) : take(input, content, by, afterwards);
    }

    /** The differences have been seen; what has been imported meanwhile by somebody else must be seen too. */
    @PostMapping("/calendar/again")
    String receiveAgain(
            @ModelAttribute NoticeInput input,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "0") int edition,
            Member by,
            Model model,
            RedirectAttributes afterwards) {
        if (!input.wrongs(view.today()).isEmpty()) {
            return view.page(by, input, input.wrongs(view.today()), List.of(), model);
        }
        byte[] content = days.getBytes(StandardCharsets.UTF_8);
        Optional<OfficialYear> seen = view.official(input.yearNumber()).filter(year -> year.edition() != edition);
        return seen.isPresent() ? ask(input, content, seen.get(), model) : take(input, content, by, afterwards);
    }

    private List<RowError> faults(@Nullable MultipartFile file, NoticeInput input) throws IOException {
        return file == null || file.isEmpty() || file.getSize() > LARGEST_FILE
                ? List.of(new RowError(0, "请选择一份不超过 256 KB 的 CSV 文件。"))
                : imports.faults(file.getBytes(), input.yearNumber());
    }

    private String ask(NoticeInput input, byte[] content, OfficialYear before, Model model) {
        model.addAttribute("input", input);
        model.addAttribute("before", before);
        model.addAttribute("differences", imports.differences(content, calendars.daysOf(before)));
        model.addAttribute("days", NoticeSheet.of(imports.days(content)));
        return "deadline/import-again";
    }

    private String take(NoticeInput input, byte[] content, Member by, RedirectAttributes afterwards) {
        HolidayNotices.Receipt receipt =
                notices.receive(content, input.yearNumber(), input.source().strip(), input.published(), by.login());
        if (receipt.errors().isEmpty()) {
            afterwards.addFlashAttribute("imported", input.yearNumber());
            afterwards.addFlashAttribute("moved", receipt.moved());
        }
        return "redirect:/calendar";
    }
}
