package org.niangjia.identity.secondfactor;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What the house and the member's telephone share: 160 bits, as RFC 4226 recommends. */
record Secret(byte[] bytes) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 20;

    static Secret made() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Secret(bytes);
    }

    static Secret parse(String written) {
        return new Secret(HexFormat.of().parseHex(written));
    }

    String written() {
        return HexFormat.of().formatHex(bytes);
    }

    String forTyping() {
        return Base32.of(bytes);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
