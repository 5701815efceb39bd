package org.niangjia.identity.secondfactor.qr;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line of text as a symbol that a telephone reads. */
public final class QrCode {

    /** The light border without which scanners do not find the symbol. */
    private static final int QUIET = 4;

    private final Grid grid;

    private QrCode(Grid grid) {
        this.grid = grid;
    }

    /** @throws IllegalArgumentException for more than 213 bytes */
    public static QrCode of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var version = Version.holding(bytes.length);
        return new QrCode(Masks.best(Grid.of(version, Codewords.of(bytes, version))));
    }

    /** Width and height with the border, in squares. */
    public int size() {
        return grid.size() + 2 * QUIET;
    }

    public boolean isDark(int x, int y) {
        return isInside(x) && isInside(y) && grid.isDark(x - QUIET, y - QUIET);
    }

    /** The dark squares as the outline of an SVG path, one unit each. */
    public String path() {
        return IntStream.range(0, size() * size())
                .filter(at -> isDark(at % size(), at / size()))
                .mapToObj(at -> "M" + at % size() + " " + at / size() + "h1v1h-1z")
                .collect(Collectors.joining());
    }

    private boolean isInside(int at) {
        return at >= QUIET && at < QUIET + grid.size();
    }
}
