package org.niangjia.identity.secondfactor.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** From bytes to the bits in the order in which they are drawn (ISO/IEC 18004, 7.4 to 7.6). */
final class Codewords {

    private static final int BYTE_MODE = 0b0100;
    private static final int[] FILLING = {0xEC, 0x11};
    private static final int BITS = 8;

    private Codewords() {}

    static boolean[] of(byte[] bytes, Version version) {
        return bits(interleaved(version.blocks(filled(bytes, version)), version.correction()));
    }

    private static int[] filled(byte[] bytes, Version version) {
        var bits = new StringBuilder(bits(BYTE_MODE, 4)).append(bits(bytes.length, version.countBits()));
        for (var value : bytes) {
            bits.append(bits(value & 0xff, BITS));
        }
        var room = version.data() * BITS;
        bits.append("0".repeat(Math.min(4, room - bits.length())));
        bits.append("0".repeat(Math.floorMod(-bits.length(), BITS)));
        var full = bits.length() / BITS;
        return IntStream.range(0, version.data())
                .map(at -> at < full
                        ? Integer.parseInt(bits.substring(at * BITS, (at + 1) * BITS), 2)
                        : FILLING[(at - full) % 2])
                .toArray();
    }

    /** First codewords of all blocks, then the second ones; the correction after the data. */
    private static List<Integer> interleaved(List<int[]> blocks, int correction) {
        var words = new ArrayList<Integer>();
        byColumns(blocks, words);
        byColumns(
                blocks.stream()
                        .map(block -> ReedSolomon.remainder(block, correction))
                        .toList(),
                words);
        return words;
    }

    private static void byColumns(List<int[]> blocks, List<Integer> words) {
        var longest = blocks.stream().mapToInt(block -> block.length).max().orElse(0);
        for (var column = 0; column < longest; column++) {
            for (var block : blocks) {
                if (column < block.length) {
                    words.add(block[column]);
                }
            }
        }
    }

    private static boolean[] bits(List<Integer> words) {
        var bits = new boolean[words.size() * BITS];
        for (var at = 0; at < bits.length; at++) {
            bits[at] = (words.get(at / BITS) >> (BITS - 1 - at % BITS) & 1) == 1;
        }
        return bits;
    }

    private static String bits(int value, int width) {
        return String.format("%" + width + "s", Integer.toBinaryString(value)).replace(' ', '0');
    }
}
