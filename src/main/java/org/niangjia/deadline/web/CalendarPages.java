package org.niangjia.deadline.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.OfficialYear;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The working calendar: its years and where they come from, each also as a file. */
@Controller
@Requires("calendar.read")
@RequiredArgsConstructor
class CalendarPages {

    private final Calendars calendars;
    private final CalendarView view;

    @GetMapping("/calendar")
    String years(Member reader, Model model) {
        return view.page(reader, NoticeInput.BLANK, List.of(), List.of(), model);
    }

    @GetMapping("/calendar/{year:20\\d\\d}")
    String year(@PathVariable int year, Model model) {
        OfficialYear official = known(year);
        model.addAttribute("year", YearView.of(year, official, calendars.current()));
        model.addAttribute("days", calendars.daysOf(official));
        return "deadline/year";
    }

    /** As it would be imported: a pattern for the next year's. */
    @GetMapping("/calendar/{year:20\\d\\d}/notice.csv")
    ResponseEntity<byte[]> file(@PathVariable int year) {
        String content = NoticeSheet.of(calendars.daysOf(known(year)));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(year + "年放假安排.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    private OfficialYear known(int year) {
        return view.official(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
