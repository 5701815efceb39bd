package org.niangjia.deadline.web;

import java.util.List;
import java.util.stream.Collectors;
import org.niangjia.deadline.calendar.SpecialDay;

/** A notice as the office's spreadsheet opens it and as the import reads it. */
final class NoticeSheet {

    /** By this a spreadsheet knows that the characters are UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private NoticeSheet() {}

    static String of(List<SpecialDay> days) {
        return days.stream()
                .map(NoticeSheet::line)
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK + "日期,类型,名称\r\n", "\r\n"));
    }

    private static String line(SpecialDay day) {
        return day.day() + "," + (day.kind() == SpecialDay.Kind.OFF ? "放假" : "上班") + "," + day.name();
    }
}
