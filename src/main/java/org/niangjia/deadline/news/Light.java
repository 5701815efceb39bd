package org.niangjia.deadline.news;

import java.time.Instant;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** How a deadline stands, at a glance. Never shown by its colour alone. */
@Getter
@RequiredArgsConstructor
public enum Light {
    GREEN("正常"),
    YELLOW("临期"),
    RED("超期"),
    PAUSED("暂停");

    private final String label;

    /**
     * The light of what is due, wherever it is shown.
     *
     * @param due none while paused
     * @param closeFrom from when on it is close
     * @param missed a due moment that was missed stays missed, even if a clock is put back
     */
    public static Light of(@Nullable Instant due, @Nullable Instant closeFrom, @Nullable Instant missed, Instant now) {
        if (due == null) {
            return PAUSED;
        }
        if (now.isAfter(due) || due.equals(missed)) {
            return RED;
        }
        return closeFrom == null || now.isBefore(closeFrom) ? GREEN : YELLOW;
    }
}
