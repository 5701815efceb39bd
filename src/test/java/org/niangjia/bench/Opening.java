package org.niangjia.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.niangjia.bench.Meter.Reading;
import org.niangjia.identity.Member;

/** How long a member's list took to open and what that cost, round by round. */
record Opening(List<Round> rounds) {

    private static final int WARM_UP = Scale.of(1, 3);
    static final int ROUNDS = WARM_UP + Scale.of(3, 7);
    private static final int TIMES = Scale.of(20, 200);

    Opening() {
        this(new ArrayList<>());
    }

    /**
     * In milliseconds.
     *
     * @param cpu of one opening, the application's and PostgreSQL's
     * @param found in time, each time
     */
    record Round(Spread wall, double cpu, boolean found) {

        private double spent() {
            return wall.median() * wall.values().length;
        }
    }

    void goOn(Lists lists, Member member, Meter meter, Duration longest) {
        if (rounds.stream().mapToDouble(Round::spent).sum() < longest.toMillis()) {
            rounds.add(round(lists, member, meter, longest.dividedBy(ROUNDS)));
        }
    }

    private static Round round(Lists lists, Member member, Meter meter, Duration longest) {
        List<Double> millis = new ArrayList<>();
        boolean found = true;
        Reading before = meter.read();
        long begun = System.nanoTime();
        while (millis.isEmpty() || millis.size() < TIMES && System.nanoTime() - begun < longest.toNanos()) {
            long start = System.nanoTime();
            found &= lists.open(member).isPresent();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        double cpu = meter.read().since(before, millis.size()).together();
        return new Round(Spread.of(millis, Double::doubleValue), cpu, found);
    }

    void forgetWarmUp() {
        rounds.subList(0, Math.min(WARM_UP, rounds.size() - 1)).clear();
    }

    /** The median of the round that the machine disturbed least. */
    double wall() {
        return Spread.of(rounds, round -> round.wall().median()).at(0);
    }

    double cpu() {
        return Spread.of(rounds, Round::cpu).median();
    }

    /** @return how long it took; or "more than", where the database had not found it in time */
    String toText() {
        return (rounds.stream().allMatch(Round::found) ? "" : "> ") + Report.number(wall());
    }
}
