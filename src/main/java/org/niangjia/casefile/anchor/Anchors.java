package org.niangjia.casefile.anchor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.casefile.anchor.Line.Kind;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.signin.WallClock;
import org.springframework.stereotype.Service;

/** Sets anchors. */
@Slf4j
@Service
@RequiredArgsConstructor
public class Anchors {

    private static final int HEADS_AT_ONCE = 1000;

    private final AnchorFolder folder;
    private final AnchorRows rows;
    private final WallClock clock;

    /** Writes down the heads of all cases in which something has happened since; nothing when another server does it. */
    public synchronized Optional<Anchor> set() {
        return set(List.of());
    }

    /**
     * Sets the first anchor after a restore, on the record as it is now. What earlier anchors hold and the record does not is
     * written into it, with the reason, for ever.
     */
    public synchronized Optional<Anchor> setAnew(Divergence divergence, String reason) {
        rows.forgetAll();
        return set(divergence.written(reason));
    }

    public Optional<Anchor> newest() {
        return folder.numbers().stream().findFirst().map(number -> folder.read(number, line -> {})
                .anchor());
    }

    /** Up to which entry anchors hold the case; 0: none of it yet. */
    public int reach(CaseNumber number) {
        return rows.lastOf(number.value()).map(AnchorRows.Anchored::seq).orElse(0);
    }

    /** The entry that was the head of the case when it was last anchored, if it is not any more what it was. */
    public Optional<Integer> contradicts(CaseNumber number) {
        return rows.lastOf(number.value())
                .filter(last -> !isBorne(number, last))
                .map(AnchorRows.Anchored::seq);
    }

    private boolean isBorne(CaseNumber number, AnchorRows.Anchored last) {
        return last.hash() != null
                && last.anchor() != null
                && folder.bears(last.anchor(), new Head(number.value(), last.seq(), last.hash()));
    }

    private Optional<Anchor> set(List<Line> before) {
        var newest = newest();
        var number = Math.max(
                        newest.map(Anchor::number).orElse(0),
                        rows.all().stream()
                                .findFirst()
                                .map(AnchorRows.Row::number)
                                .orElse(0))
                + 1;
        if (!rows.claim(number)) {
            return Optional.empty();
        }
        var anchor = write(number, newest.map(Anchor::stamp).orElse(Anchor.NOTHING), before);
        markAnchored(number);
        rows.complete(anchor);
        log.info("Anchor {} of the record: {} heads, stamp {}", number, anchor.heads(), anchor.stamp());
        return Optional.of(anchor);
    }

    private Anchor write(int number, String previous, List<Line> before) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (var writer = folder.begin(number, at, previous)) {
            for (var line : before) {
                writer.write(line.kind(), line.text());
            }
            var heads = rows.unanchoredAfter("", HEADS_AT_ONCE);
            while (!heads.isEmpty()) {
                for (var head : heads) {
                    writer.write(head);
                }
                heads = rows.unanchoredAfter(heads.get(heads.size() - 1).caseNumber(), HEADS_AT_ONCE);
            }
            return writer.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Once the file is there: should the server stop in between, the next anchor has these heads once more. */
    private void markAnchored(int number) {
        var batch = new Batch<Head>(HEADS_AT_ONCE, heads -> rows.markAnchored(heads, number));
        folder.read(number, line -> {
            if (line.kind() == Kind.HEAD) {
                Head.parse(line.text()).ifPresent(batch::add);
            }
        });
        batch.finish();
    }
}
