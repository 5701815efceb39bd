package org.niangjia.identity.secondfactor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bytes as letters and digits that authenticator apps read (RFC 4648, without padding). */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        var letters = (bytes.length * Byte.SIZE + BITS - 1) / BITS;
        return IntStream.range(0, letters)
                .map(letter -> value(bytes, letter * BITS))
                .mapToObj(value -> String.valueOf(ALPHABET.charAt(value)))
                .collect(Collectors.joining());
    }

    private static int value(byte[] bytes, int firstBit) {
        return IntStream.range(firstBit, firstBit + BITS)
                .map(bit -> bit / Byte.SIZE < bytes.length
                        ? bytes[bit / Byte.SIZE] >> Byte.SIZE - 1 - bit % Byte.SIZE & 1
                        : 0)
                .reduce(0, (value, bit) -> value << 1 | bit);
    }
}
