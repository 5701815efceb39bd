package org.niangjia.casefile.anchor;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Holds the record against its anchors: every head that was anchored must still be in its chain. */
@Service
@RequiredArgsConstructor
public class AnchorComparison {

    private final AnchorFolder folder;
    private final AnchorRows rows;

    public Divergence run() {
        var numbers = folder.numbers();
        var comparing = new Comparing(folder, rows);
        numbers.forEach(comparing::compare);
        comparing.compareWithRows(numbers);
        return comparing.divergence();
    }
}
