package org.niangjia.identity.secondfactor.qr;

/** What the symbol says about itself: level and mask, and from version 7 on the version (ISO/IEC 18004, 7.9 and 7.10). */
final class Signs {

    private static final int FORMAT_MASK = 0x5412;
    private static final int VERSION_TOLD_FROM = 7;

    private Signs() {}

    /** Takes the squares, so that no data are drawn there. */
    static void reserve(Grid grid, Version version) {
        drawFormat(grid, 0);
        if (version.number() >= VERSION_TOLD_FROM) {
            drawVersion(grid, version.number());
        }
    }

    /** Level M is written 00. */
    static void drawFormat(Grid grid, int mask) {
        var bits = protectedBy(0x537, 10, mask) ^ FORMAT_MASK;
        var last = grid.size() - 1;
        for (var at = 0; at < 15; at++) {
            var isDark = (bits >> at & 1) == 1;
            if (at < 8) {
                grid.fix(8, at < 6 ? at : at + 1, isDark);
                grid.fix(last - at, 8, isDark);
            } else {
                grid.fix(at == 8 ? 7 : 14 - at, 8, isDark);
                grid.fix(8, last - 14 + at, isDark);
            }
        }
        grid.fix(8, last - 7, true);
    }

    private static void drawVersion(Grid grid, int version) {
        var bits = protectedBy(0x1F25, 12, version);
        for (var at = 0; at < 18; at++) {
            var isDark = (bits >> at & 1) == 1;
            grid.fix(grid.size() - 11 + at % 3, at / 3, isDark);
            grid.fix(at / 3, grid.size() - 11 + at % 3, isDark);
        }
    }

    /** The value with its remainder behind it (BCH). */
    private static int protectedBy(int generator, int width, int value) {
        var remainder = value;
        for (var step = 0; step < width; step++) {
            remainder = remainder << 1 ^ (remainder >> width - 1) * generator;
        }
        return value << width | remainder;
    }
}
