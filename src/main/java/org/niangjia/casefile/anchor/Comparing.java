package org.niangjia.casefile.anchor;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.anchor.AnchorFolder.Reading;
import org.niangjia.casefile.anchor.Line.Kind;

/** One comparison, from the newest anchor to the oldest, so that what a restore has given up is known before it is met. */
@RequiredArgsConstructor
final class Comparing {

    private static final int HEADS_AT_ONCE = 500;

    private final AnchorFolder folder;
    private final AnchorRows rows;

    private final Divergence divergence = new Divergence();

    private final Excuses excuses = new Excuses();
    private @Nullable Anchor newer;
    private long latest;

    Divergence divergence() {
        return divergence;
    }

    void compare(int number) {
        var own = new Excuses();
        var reading = folder.read(number, own::take);
        if (!excuses.cover(number)) {
            judge(reading);
            compareHeads(number);
        }
        if (reading.genuine()) {
            excuses.takeAll(own);
        }
        newer = reading.anchor();
        divergence.compared();
    }

    /** The database's own words about anchors: less than the files is possible, more is not. */
    void compareWithRows(List<Integer> numbers) {
        rows.all().stream()
                .filter(row -> row.stamp() != null && !numbers.contains(row.number()))
                .filter(row -> !excuses.cover(row.number()))
                .forEach(row -> divergence.gone(row.number()));
        var unproven = rows.anchoredUpTo(numbers.isEmpty() ? Integer.MAX_VALUE : numbers.get(0)) - latest;
        if (unproven > 0) {
            divergence.unproven(unproven);
        }
        if (newer != null && !newer.previous().equals(Anchor.NOTHING) && !excuses.cover(newer.number())) {
            divergence.unconnected(newer.number());
        }
    }

    private void judge(Reading reading) {
        var anchor = reading.anchor();
        if (!reading.genuine()) {
            divergence.altered(anchor.number());
        }
        if (newer != null && !newer.previous().equals(anchor.stamp()) && !excuses.cover(newer.number())) {
            divergence.unconnected(newer.number());
        }
        rows.stampOf(anchor.number())
                .filter(stamp -> !stamp.equals(anchor.stamp()))
                .ifPresent(other -> divergence.gone(anchor.number()));
    }

    private void compareHeads(int number) {
        var batch = new Batch<Head>(HEADS_AT_ONCE, heads -> compare(heads, number));
        folder.read(number, line -> {
            if (line.kind() == Kind.HEAD) {
                Head.parse(line.text()).filter(head -> !excuses.cover(head)).ifPresent(batch::add);
            }
        });
        batch.finish();
    }

    private void compare(List<Head> heads, int anchor) {
        var found = rows.at(heads, anchor);
        for (var head : heads) {
            var entry = found.get(head.place());
            if (entry == null) {
                divergence.missing(anchor, head);
            } else if (!entry.hash().equals(head.hash())) {
                divergence.replaced(anchor, head);
            } else if (entry.latest()) {
                latest++;
            }
        }
    }
}
