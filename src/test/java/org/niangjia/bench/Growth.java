package org.niangjia.bench;

import static org.niangjia.bench.Report.number;
import static org.niangjia.bench.Report.ratio;

import org.assertj.core.api.SoftAssertions;

/** What becomes of our list when there are many more tasks. */
record Growth(int few, Openings before, int many, Openings after) {

    private static final double LIMIT = 1.3;

    void print() {
        Report report = new Report(
                "Our work list when it grows; ms",
                "",
                "at %,d".formatted(few),
                "at %,d".formatted(many),
                "ratio",
                "CPU at %,d".formatted(few),
                "CPU at %,d".formatted(many),
                "ratio");
        before.kinds()
                .forEach(kind -> report.row(
                        kind,
                        number(before.of(kind).wall()),
                        number(after.of(kind).wall()),
                        ratio(slower(kind)),
                        number(before.of(kind).cpu()),
                        number(after.of(kind).cpu()),
                        ratio(after.of(kind).cpu() / before.of(kind).cpu())));
        report.note("Limit: at most %.1f x.", LIMIT).print();
    }

    private double slower(String kind) {
        return after.of(kind).wall() / before.of(kind).wall();
    }

    void judge() {
        if (Scale.REAL) {
            SoftAssertions.assertSoftly(limits -> before.kinds()
                    .forEach(kind -> limits.assertThat(slower(kind)).as(kind).isLessThanOrEqualTo(LIMIT)));
        }
    }
}
