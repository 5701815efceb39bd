package org.niangjia.deadline.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;

/** The calendar that the product ships, without a database. */
public final class OfficialCalendar {

    private OfficialCalendar() {}

    public static WorkingCalendar shipped() {
        try {
            return WorkingCalendar.of(1, new HashSet<>(years()), days());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped years and one more. */
    public static WorkingCalendar with(OfficialNotice notice) {
        try {
            Set<Integer> years = new HashSet<>(years());
            years.add(notice.year());
            List<SpecialDay> days = new ArrayList<>(days());
            days.addAll(notice.days());
            return WorkingCalendar.of(2, years, days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> years() throws IOException {
        return ShippedNotices.files().stream().map(ShippedNotices::year).toList();
    }

    private static List<SpecialDay> days() throws IOException {
        List<SpecialDay> days = new ArrayList<>();
        for (Resource file : ShippedNotices.files()) {
            days.addAll(NoticeFile.read(file.getContentAsByteArray()).days());
        }
        return days;
    }
}
