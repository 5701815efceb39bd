package org.niangjia.casefile.anchor;

import java.util.HashSet;
import java.util.Set;

/** What restores have given up, as the anchors after them say: no reason to complain about again. */
final class Excuses {

    private final Set<String> lost = new HashSet<>();
    private final Set<String> gone = new HashSet<>();

    void take(Line line) {
        switch (line.kind()) {
            case LOST -> lost.add(line.text());
            case GONE -> gone.add(line.text());
            default -> {}
        }
    }

    void takeAll(Excuses others) {
        lost.addAll(others.lost);
        gone.addAll(others.gone);
    }

    boolean cover(Head head) {
        return lost.contains(head.written());
    }

    boolean cover(int anchor) {
        return gone.contains(String.valueOf(anchor));
    }
}
