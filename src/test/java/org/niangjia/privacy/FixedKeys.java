package org.niangjia.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.niangjia.privacy.cipher.Key;
import org.niangjia.privacy.cipher.KeyRing;
import org.niangjia.privacy.seal.Seals;

/** Seals and index for tests without a Spring context, by the keys of {@code application-test.yml}. */
public final class FixedKeys {

    public static final Key OLD = new Key("test-1", bytes("niangjia-test-01"));
    public static final Key CURRENT = new Key("test-2", bytes("niangjia-test-02"));

    private FixedKeys() {}

    public static Seals seals() {
        return new Seals(new KeyRing(List.of(CURRENT, OLD)));
    }

    public static BlindIndex blindIndex() {
        return new BlindIndex(bytes("niangjia-test-index-key-32-bytes"));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
