package org.niangjia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.niangjia.bench.Meter.Reading;

/** Two who do the same work in turns, so that a busy machine and a growing database are the same for both. */
final class Contest {

    private final Contestant one;
    private final Contestant other;
    private final List<Reading> ofOne = new ArrayList<>();
    private final List<Reading> ofOther = new ArrayList<>();

    Contest(Contestant one, Contestant other) {
        this.one = one;
        this.other = other;
    }

    Contest run(int rounds, int cases) {
        Meter oneMeter = new Meter(one.database());
        Meter otherMeter = new Meter(other.database());
        ofOne.clear();
        ofOther.clear();
        for (int round = 0; round < rounds; round++) {
            ofOne.add(oneMeter.of(one::handleOne, cases));
            ofOther.add(otherMeter.of(other::handleOne, cases));
        }
        return this;
    }

    /** Round by round, how many times as much the one needs. */
    Spread ratio(ToDoubleFunction<Reading> cost) {
        return Spread.of(IntStream.range(0, ofOne.size())
                .mapToDouble(round -> cost.applyAsDouble(ofOne.get(round)) / cost.applyAsDouble(ofOther.get(round)))
                .toArray());
    }

    /** @param limit how many times as much the one may need */
    void print(LineOfWork line, double limit) {
        Report report = new Report(line.title(), "", one.name(), other.name(), "ratio", "middle half");
        row(report, "cases per second", Reading::perSecond);
        row(report, "CPU of the application, ms", Reading::thread);
        row(report, "CPU of PostgreSQL, ms", Reading::server);
        row(report, "CPU together, ms", Reading::together);
        row(report, "allocated, kB", Reading::allocated);
        row(report, "write-ahead log, kB", Reading::wal);
        row(report, "rows written", Reading::rows);
        report.note("Medians of %d rounds in turns; the ratio is the median of the rounds' own.", ofOne.size())
                .note(
                        "Bare: history full, %d variables, operation log; no form, right, record or deadline.",
                        line.answers().size())
                .note("Limit: CPU together at most %s.", Report.ratio(limit))
                .print();
    }

    private void row(Report report, String name, ToDoubleFunction<Reading> cost) {
        report.row(
                name,
                Report.number(Spread.of(ofOne, cost).median()),
                Report.number(Spread.of(ofOther, cost).median()),
                Report.ratio(ratio(cost).median()),
                ratio(cost).middle());
    }
}
