package org.niangjia.deadline.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days that do not count: from the day of the pause up to, not including, the day on which it goes on. */
public record Pause(LocalDate from, @Nullable LocalDate until, String reason) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a pause from " + from + " cannot end on " + until);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end());
    }

    private LocalDate end() {
        return until == null ? LocalDate.MAX : until;
    }

    /** The same paused days without overlaps, earliest first; pauses of no length vanish. */
    static List<Pause> merged(List<Pause> pauses) {
        List<Pause> merged = new ArrayList<>();
        pauses.stream()
                .filter(pause -> pause.from.isBefore(pause.end()))
                .sorted(Comparator.comparing(Pause::from))
                .forEach(pause -> add(pause, merged));
        return merged;
    }

    private static void add(Pause pause, List<Pause> merged) {
        int last = merged.size() - 1;
        if (last >= 0 && !pause.from.isAfter(merged.get(last).end())) {
            merged.set(last, merged.get(last).joined(pause));
        } else {
            merged.add(pause);
        }
    }

    private Pause joined(Pause later) {
        LocalDate end = end().isAfter(later.end()) ? end() : later.end();
        return new Pause(from, end.equals(LocalDate.MAX) ? null : end, reason);
    }
}
