package org.niangjia.identity.secondfactor.qr;

/** The codewords by which a scanner repairs what it could not read: a remainder over GF(2⁸) modulo x⁸+x⁴+x³+x²+1. */
final class ReedSolomon {

    private static final int MODULUS = 0x11D;

    private ReedSolomon() {}

    static int[] remainder(int[] data, int degree) {
        var divisor = generator(degree);
        var remainder = new int[degree];
        for (var value : data) {
            var factor = value ^ remainder[0];
            System.arraycopy(remainder, 1, remainder, 0, degree - 1);
            remainder[degree - 1] = 0;
            for (var at = 0; at < degree; at++) {
                remainder[at] ^= product(divisor[at], factor);
            }
        }
        return remainder;
    }

    /** (x-1)(x-2)(x-4)…, without its leading one. */
    private static int[] generator(int degree) {
        var coefficients = new int[degree];
        coefficients[degree - 1] = 1;
        var root = 1;
        for (var factor = 0; factor < degree; factor++) {
            for (var at = 0; at < degree; at++) {
                coefficients[at] = product(coefficients[at], root) ^ (at + 1 < degree ? coefficients[at + 1] : 0);
            }
            root = product(root, 2);
        }
        return coefficients;
    }

    static int product(int one, int other) {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--) {
            product = product << 1 ^ (product >> 7) * MODULUS ^ (other >> bit & 1) * one;
        }
        return product;
    }
}
