package org.niangjia.deadline;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.holidays.CalendarImport;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.RowError;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.stereotype.Service;

/** An official notice arrives: it is taken in, and what was counted provisionally is counted anew. */
@Service
@RequiredArgsConstructor
public class HolidayNotices {

    /** @param moved how many running deadlines end on another day now */
    public record Receipt(List<RowError> errors, int moved) {}

    private final CalendarImport imports;
    private final Calendars calendars;
    private final Recount recount;
    private final AccessRecord access;

    /** Which running deadlines would end at another moment if the days of the year were these. */
    public List<Recount.Move> foresee(byte[] file, int year) {
        return recount.foresee(calendars.with(year, imports.days(file)));
    }

    public Receipt receive(byte[] file, int year, String source, LocalDate publishedOn, String by) {
        List<RowError> errors = imports.take(file, year, source, publishedOn, by);
        if (!errors.isEmpty()) {
            return new Receipt(errors, 0);
        }
        access.note(AccessEvent.CALENDAR_IMPORTED, by, by, year + " 年：" + source);
        calendars.refresh();
        return new Receipt(List.of(), recount.run());
    }
}
