package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.niangjia.deadline.Standing;
import org.niangjia.deadline.news.Light;

class RoundsTests {

    @Test
    void aStepThatIsTakenAgainHasItsSecondClock() {
        var clocks = List.of(clock(4, "办理"), clock(5, "请求复查"), clock(9, "办理"), clock(11, "办理"));

        Map<Long, Integer> rounds = Rounds.of(clocks);

        assertThat(rounds).containsExactlyInAnyOrderEntriesOf(Map.of(4L, 1, 9L, 2, 11L, 3));
    }

    private static Standing clock(long id, String name) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new Standing(
                id,
                "XF4210002026000001",
                "C" + id,
                name,
                "",
                day,
                Instant.EPOCH,
                null,
                null,
                null,
                Light.PAUSED,
                0,
                false,
                true,
                true,
                false,
                null,
                null);
    }
}
