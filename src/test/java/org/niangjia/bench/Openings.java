package org.niangjia.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.niangjia.identity.Member;

/** How the lists of several members opened. */
record Openings(Map<String, Opening> byKind) {

    /** In turns, so that a busy moment of the machine hits all; a slow list is opened less often. */
    static Openings of(Lists lists, Map<String, Member> members, Duration longest) {
        Meter meter = new Meter(lists.database());
        Map<String, Opening> openings = new LinkedHashMap<>();
        IntStream.range(0, Opening.ROUNDS)
                .forEach(round -> members.forEach((kind, member) ->
                        openings.computeIfAbsent(kind, it -> new Opening()).goOn(lists, member, meter, longest)));
        openings.values().forEach(Opening::forgetWarmUp);
        return new Openings(openings);
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    Opening of(String kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }
}
