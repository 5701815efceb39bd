package org.niangjia.bench;

import static org.niangjia.bench.Report.ratio;

import org.assertj.core.api.SoftAssertions;

/** How fast the same list opens: ours, the engine's with the rights of this house, and the engine's as it comes. */
record Race(int tasks, Openings ours, Openings house, Openings alone) {

    private static final double LIMIT = 50;

    void print() {
        Report report = new Report(
                "A page of 20 of my groups' tasks, by due date, with its total, at %,d open tasks; ms".formatted(tasks),
                "",
                "our work list",
                "TaskQuery, rights of this house",
                "ratio",
                "TaskQuery, Camunda's default rights",
                "ratio");
        ours.kinds()
                .forEach(kind -> report.row(
                        kind,
                        ours.of(kind).toText(),
                        house.of(kind).toText(),
                        ratio(times(house, kind)),
                        alone.of(kind).toText(),
                        ratio(times(alone, kind))));
        report.note(
                        "Medians of the round that the machine disturbed least; our total counts up to 1,000, the engine's all.")
                .note("A query is given up after %d s.", CamundasLists.PATIENCE.toSeconds())
                .note("Limit: TaskQuery with Camunda's default rights takes at least %.0f x as long.", LIMIT)
                .print();
    }

    private double times(Openings theirs, String kind) {
        return theirs.of(kind).wall() / ours.of(kind).wall();
    }

    /** Few tasks are found quickly by anybody; but never at the cost of our own list. */
    void judge() {
        SoftAssertions.assertSoftly(limits -> ours.kinds().forEach(kind -> limits.assertThat(
                        Scale.REAL
                                ? times(alone, kind)
                                : alone.of(kind).cpu() / ours.of(kind).cpu())
                .as(kind)
                .isGreaterThanOrEqualTo(Scale.REAL ? LIMIT : 1)));
    }
}
