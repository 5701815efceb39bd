package org.niangjia.deadline.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.calendar.SpecialDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an official notice into the calendar, whole or not at all. */
@Service
@RequiredArgsConstructor
public class CalendarImport {

    private final CalendarTable table;
    private final Clock clock;

    /** What the file says otherwise than the days that count now. */
    public List<Difference> differences(byte[] file, List<SpecialDay> now) {
        return Difference.between(now, days(file));
    }

    public List<SpecialDay> days(byte[] file) {
        return NoticeFile.read(file).days();
    }

    /** What is wrong with the file. */
    public List<RowError> faults(byte[] file, int year) {
        NoticeFile read = NoticeFile.read(file);
        return read.errors().isEmpty()
                ? new OfficialNotice(year, "", LocalDate.EPOCH, read.days()).faults()
                : read.errors();
    }

    /** What is wrong with the file; empty when it was taken in. */
    @Transactional
    public List<RowError> take(byte[] file, int year, String source, LocalDate publishedOn, String by) {
        List<RowError> faults = faults(file, year);
        if (faults.isEmpty()) {
            table.add(new OfficialNotice(year, source, publishedOn, days(file)), clock.instant(), by);
        }
        return faults;
    }
}
