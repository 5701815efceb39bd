package org.niangjia.deadline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.HolidayNotices;
import org.niangjia.deadline.Recount;
import org.niangjia.deadline.calendar.SpecialDay;
import org.niangjia.deadline.holidays.CalendarImport;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.Delivery;
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

/** Brings in a notice, once it has been seen which days it changes and which deadlines it moves. */
@Controller
@Requires("calendar.import")
@RequiredArgsConstructor
class ImportPage {

    private static final int MOVES_SHOWN = 20;
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
            HttpServletResponse response)
            throws IOException {
        List<CalculationPage.Wrong> wrongs = input.wrongs(view.today());
        List<RowError> rows = faults(file, input);
        return wrongs.isEmpty() && rows.isEmpty()
                ? ask(input, file == null ? new byte[0] : file.getBytes(), model)
                : refuse(input, wrongs, rows, by, model, response);
    }

    /** The differences have been seen; what has been imported meanwhile by somebody else must be seen too. */
    @PostMapping("/calendar/confirmed")
    String receiveConfirmed(
            @ModelAttribute NoticeInput input,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "0") int edition,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        List<CalculationPage.Wrong> wrongs = input.wrongs(view.today());
        if (!wrongs.isEmpty()) {
            return refuse(input, wrongs, List.of(), by, model, response);
        }
        byte[] content = days.getBytes(StandardCharsets.UTF_8);
        HolidayNotices.Receipt receipt = notices.receive(
                new Delivery(content, input.yearNumber(), input.source().strip(), input.published(), edition),
                by.login());
        if (receipt.overtaken()) {
            model.addAttribute("overtaken", true);
            return ask(input, content, model);
        }
        if (!receipt.errors().isEmpty()) {
            return refuse(input, List.of(), receipt.errors(), by, model, response);
        }
        afterwards.addFlashAttribute("imported", input.yearNumber());
        afterwards.addFlashAttribute("moved", receipt.moved());
        return "redirect:/calendar";
    }

    private String refuse(
            NoticeInput input,
            List<CalculationPage.Wrong> wrongs,
            List<RowError> rows,
            Member by,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return view.page(by, input, wrongs, rows, model);
    }

    private List<RowError> faults(@Nullable MultipartFile file, NoticeInput input) throws IOException {
        return file == null || file.isEmpty() || file.getSize() > LARGEST_FILE
                ? List.of(new RowError(0, "请选择一份不超过 256 KB 的 CSV 文件。"))
                : imports.faults(file.getBytes(), input.number());
    }

    private String ask(NoticeInput input, byte[] content, Model model) {
        OfficialYear before = view.official(input.yearNumber()).orElse(null);
        List<SpecialDay> known = before == null ? calendars.provisional(input.yearNumber()) : calendars.daysOf(before);
        List<Recount.Move> moves = notices.foresee(content, input.yearNumber());
        model.addAttribute("input", input);
        model.addAttribute("before", before);
        model.addAttribute("differences", imports.differences(content, known));
        model.addAttribute("moves", moves.stream().limit(MOVES_SHOWN).toList());
        model.addAttribute("moveCount", moves.size());
        model.addAttribute("days", NoticeSheet.of(imports.days(content)));
        return "deadline/import-confirm";
    }
}
