package org.niangjia.deadline.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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

    /**
     * Everything that is wrong with the file.
     *
     * @param year none: not known yet, so that only its lines can be judged
     */
    public List<RowError> faults(byte[] file, @Nullable Integer year) {
        NoticeFile read = NoticeFile.read(file);
        if (year == null || read.days().isEmpty() && !read.errors().isEmpty()) {
            return read.errors();
        }
        List<RowError> faults = new ArrayList<>(read.errors());
        faults.addAll(new OfficialNotice(year, "", LocalDate.EPOCH, read.days()).faults(read.misread()));
        return faults;
    }

    /** What is wrong with the file; empty when it was taken in. */
    @Transactional
    public List<RowError> take(Delivery delivery, String by) {
        List<RowError> faults = faults(delivery.file(), delivery.year());
        if (faults.isEmpty()) {
            table.add(
                    new OfficialNotice(
                            delivery.year(), delivery.source(), delivery.publishedOn(), days(delivery.file())),
                    delivery.replaces(),
                    clock.instant(),
                    by);
        }
        return faults;
    }
}
