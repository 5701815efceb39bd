package org.niangjia.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.niangjia.deadline.DeadlineEvent.Kind;
import org.niangjia.deadline.reckoning.Pause;
import org.niangjia.deadline.reckoning.Span;

/** The events of one clock, old and new, and what follows from them. */
final class History {

    private final List<DeadlineEvent> recorded;
    private final List<DeadlineEvent> fresh = new ArrayList<>();

    History(List<DeadlineEvent> recorded) {
        this.recorded = List.copyOf(recorded);
    }

    void add(DeadlineEvent event) {
        fresh.add(event);
    }

    List<DeadlineEvent> fresh() {
        return fresh;
    }

    List<DeadlineEvent> all() {
        return Stream.concat(recorded.stream(), fresh.stream()).toList();
    }

    List<Span> extensions() {
        return all().stream().map(DeadlineEvent::span).filter(Objects::nonNull).toList();
    }

    /** Pauses for different reasons may overlap; each lasts until it is resumed by its own name, or all are. */
    List<Pause> pauses() {
        Map<String, LocalDate> open = new LinkedHashMap<>();
        List<Pause> pauses = new ArrayList<>();
        for (DeadlineEvent event : all()) {
            if (event.kind() == Kind.PAUSED) {
                open.putIfAbsent(event.reason(), event.on());
            } else if (event.kind() == Kind.RESUMED) {
                resume(event, open, pauses);
            }
        }
        open.forEach((reason, from) -> pauses.add(new Pause(from, null, reason)));
        return pauses;
    }

    private static void resume(DeadlineEvent event, Map<String, LocalDate> open, List<Pause> pauses) {
        List<String> reasons = event.reason().isEmpty() ? List.copyOf(open.keySet()) : List.of(event.reason());
        for (String reason : reasons) {
            LocalDate from = open.remove(reason);
            if (from != null) {
                pauses.add(new Pause(from, event.on().isBefore(from) ? from : event.on(), reason));
            }
        }
    }

    boolean isPaused(String reason) {
        return pauses().stream()
                .filter(pause -> pause.until() == null)
                .anyMatch(pause -> reason.isEmpty() || pause.reason().equals(reason));
    }
}
