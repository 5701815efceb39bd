package org.niangjia.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.deadline.calendar.OfficeHours;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.OfficialCalendar;
import org.niangjia.deadline.rules.DeadlineTable;
import org.niangjia.deadline.rules.Due;

@Tag("T68")
class ServerZoneTests {

    private static final List<String> ZONES =
            List.of("UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati", "Asia/Kathmandu");
    private static final WorkingCalendar CALENDAR = OfficialCalendar.shipped();
    private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(17, 30), LocalTime.of(7, 30));

    @Test
    void whereverTheServerStandsAClockEndsAtTheSameMoment() {
        Random random = new Random(68);
        for (int round = 0; round < 300; round++) {
            Instant now = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(90_000_000));

            List<Due> ends = ZONES.stream()
                    .map(zone -> in(zone, () -> start(now).state().due()))
                    .distinct()
                    .toList();

            assertThat(ends).hasSize(1);
        }
    }

    private static Deadline start(Instant now) {
        Today today = new Today(now, CALENDAR, HOURS);
        return Deadline.start(
                new Deadline.Origin(
                        "XF4210022026000001", DeadlineTable.rule("X_HANDLE"), today.date(), today.now(), null, null),
                today);
    }

    private static <T> T in(String zone, Supplier<T> work) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return work.get();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
