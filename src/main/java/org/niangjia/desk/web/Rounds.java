package org.niangjia.desk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.niangjia.deadline.Standing;

/** Tells clocks of one name apart: a step that is taken again has a clock again. */
final class Rounds {

    private Rounds() {}

    /**
     * The how manieth of its name each is, by the id of the clock; nothing for a name that occurs once.
     *
     * @param clocks in the order in which they started
     */
    static Map<Long, Integer> of(List<Standing> clocks) {
        Map<String, Integer> times = new HashMap<>();
        clocks.forEach(clock -> times.merge(clock.name(), 1, Integer::sum));
        Map<String, Integer> counted = new HashMap<>();
        Map<Long, Integer> rounds = new HashMap<>();
        clocks.stream().filter(clock -> times.getOrDefault(clock.name(), 0) > 1).forEach(clock -> {
            rounds.put(clock.id(), counted.merge(clock.name(), 1, Integer::sum));
        });
        return rounds;
    }
}
