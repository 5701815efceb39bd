package org.niangjia.deadline.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an official notice into the calendar, whole or not at all. */
@Service
@RequiredArgsConstructor
public class CalendarImport {

    private final CalendarTable table;
    private final Clock clock;

    /** What is wrong with the file; empty when it was taken in. */
    @Transactional
    public List<RowError> take(byte[] file, int year, String source, LocalDate publishedOn, String by) {
        NoticeFile read = NoticeFile.read(file);
        if (!read.errors().isEmpty()) {
            return read.errors();
        }
        OfficialNotice notice = new OfficialNotice(year, source, publishedOn, read.days());
        List<RowError> faults = notice.faults();
        if (faults.isEmpty()) {
            table.add(notice, clock.instant(), by);
        }
        return faults;
    }
}
