package org.niangjia.deadline.holidays;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.SpecialDay;

/**
 * A day of which a later notice says something else.
 *
 * @param before none: an ordinary day so far
 * @param after none: an ordinary day from now on
 */
public record Difference(
        LocalDate day,
        @Nullable SpecialDay before,
        @Nullable SpecialDay after) {

    static List<Difference> between(List<SpecialDay> before, List<SpecialDay> after) {
        Map<LocalDate, SpecialDay> old = byDay(before);
        Map<LocalDate, SpecialDay> fresh = byDay(after);
        return Stream.concat(old.keySet().stream(), fresh.keySet().stream())
                .distinct()
                .sorted()
                .filter(day -> !Objects.equals(old.get(day), fresh.get(day)))
                .map(day -> new Difference(day, old.get(day), fresh.get(day)))
                .toList();
    }

    private static Map<LocalDate, SpecialDay> byDay(List<SpecialDay> days) {
        return days.stream()
                .collect(Collectors.toMap(SpecialDay::day, Function.identity(), (one, same) -> same, TreeMap::new));
    }
}
