package org.niangjia.deadline.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;

/** When a deadline is reminded of: as often before its end as the deadline table says, and when it is missed. */
public record Reminding(List<ReminderLevel> levels) {

    /** One reminder on its day. */
    public record Moment(ReminderLevel level, Instant at) {}

    /** There are as many words as rows of the table differ; each clock that is read says one of them. */
    private static final Map<String, Reminding> READ = new ConcurrentHashMap<>();

    public static Reminding of(String words) {
        return READ.computeIfAbsent(words, Reminding::read);
    }

    private static Reminding read(String words) {
        return new Reminding(Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(ReminderLevel::of)
                .toList());
    }

    public String words() {
        return levels.stream().map(ReminderLevel::word).collect(Collectors.joining(" "));
    }

    public String text() {
        return levels.stream().map(ReminderLevel::ahead).collect(Collectors.joining("、"));
    }

    /** Least urgent first. Of two that a holiday brings to one moment the more urgent one is told. */
    public List<Moment> moments(Instant due, Today today) {
        List<Moment> all = Stream.concat(levels.stream(), Stream.of(ReminderLevel.MISSED))
                .map(level -> new Moment(level, level.momentFor(due, today)))
                .sorted(Comparator.comparing(Moment::at))
                .toList();
        List<Moment> told = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i == all.size() - 1 || !all.get(i).at().equals(all.get(i + 1).at())) {
                told.add(all.get(i));
            }
        }
        return told;
    }

    /** When to remind next; none when everything has been told. */
    public @Nullable Instant next(Instant due, Today today) {
        return moments(due, today).stream()
                .map(Moment::at)
                .filter(at -> !today.now().isAfter(at))
                .findFirst()
                .orElse(null);
    }

    /** Whether no other reminder comes before the miss. */
    public boolean isLast(ReminderLevel level, Instant due, Today today) {
        List<Moment> moments = moments(due, today);
        return moments.size() > 1 && moments.get(moments.size() - 2).level().equals(level);
    }
}
