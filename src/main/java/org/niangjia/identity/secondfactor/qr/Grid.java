package org.niangjia.identity.secondfactor.qr;

import java.util.function.IntBinaryOperator;

/** The squares of a symbol: patterns that are always there, and the data wound between them (ISO/IEC 18004, 6.3 and 7.7.3). */
final class Grid {

    private static final int FINDER = 7;
    private static final int TIMING = 6;

    private final int size;
    private final boolean[][] dark;
    private final boolean[][] taken;

    private Grid(boolean[][] dark, boolean[][] taken) {
        this.size = dark.length;
        this.dark = dark;
        this.taken = taken;
    }

    static Grid of(Version version, boolean[] bits) {
        var grid = new Grid(new boolean[version.size()][version.size()], new boolean[version.size()][version.size()]);
        grid.drawPatterns(version);
        Signs.reserve(grid, version);
        grid.wind(bits);
        return grid;
    }

    int size() {
        return size;
    }

    boolean isDark(int x, int y) {
        return dark[y][x];
    }

    void fix(int x, int y, boolean isDark) {
        dark[y][x] = isDark;
        taken[y][x] = true;
    }

    /** A copy in which the data are turned over wherever the mask is zero. */
    Grid masked(IntBinaryOperator mask) {
        var copy = new boolean[size][size];
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                copy[y][x] = dark[y][x] ^ (!taken[y][x] && mask.applyAsInt(x, y) == 0);
            }
        }
        return new Grid(copy, taken);
    }

    private void drawPatterns(Version version) {
        for (var at = 0; at < size; at++) {
            fix(at, TIMING, at % 2 == 0);
            fix(TIMING, at, at % 2 == 0);
        }
        drawSquares(3, 3, 4);
        drawSquares(size - 4, 3, 4);
        drawSquares(3, size - 4, 4);
        for (var x : version.centres()) {
            for (var y : version.centres()) {
                if (!isCorner(x, y)) {
                    drawSquares(x, y, 2);
                }
            }
        }
    }

    private boolean isCorner(int x, int y) {
        return x < FINDER && y < FINDER || x > size - 1 - FINDER && y < FINDER || x < FINDER && y > size - 1 - FINDER;
    }

    /** Squares within one another; the outermost of a finder is light. */
    private void drawSquares(int centreX, int centreY, int radius) {
        for (var y = Math.max(0, centreY - radius); y <= Math.min(size - 1, centreY + radius); y++) {
            for (var x = Math.max(0, centreX - radius); x <= Math.min(size - 1, centreX + radius); x++) {
                var distance = Math.max(Math.abs(x - centreX), Math.abs(y - centreY));
                fix(x, y, radius == 2 ? distance != 1 : distance != 2 && distance != 4);
            }
        }
    }

    /** Two columns at a time, from the right, up and down by turns; the column of the timing pattern is left out. */
    private void wind(boolean[] bits) {
        var next = 0;
        for (var right = size - 1; right > 0; right -= right == TIMING + 2 ? 3 : 2) {
            var upwards = (right + 1 & 2) == 0;
            for (var step = 0; step < 2 * size; step++) {
                var y = upwards ? size - 1 - step / 2 : step / 2;
                var x = right - step % 2;
                if (!taken[y][x] && next < bits.length) {
                    dark[y][x] = bits[next++];
                }
            }
        }
    }
}
