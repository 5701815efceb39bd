package org.niangjia.identity.secondfactor.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A size of the symbol at correction level M (ISO/IEC 18004, tables 9 and E.1).
 *
 * @param correction codewords of correction in each block
 * @param length and number of the shorter blocks of data; the others have one codeword more
 */
record Version(int number, int correction, Blocks shorter, int longer, List<Integer> centres) {

    record Blocks(int count, int length) {}

    private static final int BITS = 8;
    private static final int LONG_COUNT_FROM = 10;

    private static final List<Version> ALL = List.of(
            new Version(1, 10, new Blocks(1, 16), 0, List.of()),
            new Version(2, 16, new Blocks(1, 28), 0, List.of(6, 18)),
            new Version(3, 26, new Blocks(1, 44), 0, List.of(6, 22)),
            new Version(4, 18, new Blocks(2, 32), 0, List.of(6, 26)),
            new Version(5, 24, new Blocks(2, 43), 0, List.of(6, 30)),
            new Version(6, 16, new Blocks(4, 27), 0, List.of(6, 34)),
            new Version(7, 18, new Blocks(4, 31), 0, List.of(6, 22, 38)),
            new Version(8, 22, new Blocks(2, 38), 2, List.of(6, 24, 42)),
            new Version(9, 22, new Blocks(3, 36), 2, List.of(6, 26, 46)),
            new Version(10, 26, new Blocks(4, 43), 1, List.of(6, 28, 50)));

    /** The smallest that holds so many bytes. */
    static Version holding(int bytes) {
        return ALL.stream()
                .filter(version -> version.capacity() >= bytes)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("too long for a QR code of version 10"));
    }

    int size() {
        return 17 + 4 * number;
    }

    /** Codewords of data. */
    int data() {
        return shorter.count() * shorter.length() + longer * (shorter.length() + 1);
    }

    /** Width of the field that tells the number of bytes. */
    int countBits() {
        return number < LONG_COUNT_FROM ? BITS : 2 * BITS;
    }

    /** The bytes that fit beside the mode and the count. */
    int capacity() {
        return (data() * BITS - 4 - countBits()) / BITS;
    }

    /** The data, cut into its blocks. */
    List<int[]> blocks(int[] data) {
        var blocks = new ArrayList<int[]>();
        var from = 0;
        for (var length : lengths()) {
            blocks.add(IntStream.range(from, from + length).map(at -> data[at]).toArray());
            from += length;
        }
        return blocks;
    }

    private int[] lengths() {
        return IntStream.range(0, shorter.count() + longer)
                .map(block -> block < shorter.count() ? shorter.length() : shorter.length() + 1)
                .toArray();
    }
}
