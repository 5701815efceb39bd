package org.niangjia.privacy.keys;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.niangjia.privacy.cipher.Cipher;
import org.niangjia.privacy.cipher.Key;
import org.niangjia.privacy.cipher.KeyRing;

/** The keys of this installation: the ring that seals, and the key of the blind index. */
public record HouseKeys(KeyRing ring, byte[] indexKey) {

    private static final int SHORTEST_INDEX_KEY = 32;

    /**
     * @param keys {@code id:base64} separated by commas; the first seals, the others open
     * @param indexKey base64 of at least 32 bytes
     */
    static HouseKeys parse(String keys, String indexKey, Cipher cipher) {
        try {
            byte[] index = Base64.getDecoder().decode(indexKey.strip());
            if (index.length < SHORTEST_INDEX_KEY) {
                throw new IllegalArgumentException("the index key is shorter than 32 bytes");
            }
            return new HouseKeys(ring(keys, cipher), index);
        } catch (IllegalArgumentException unreadable) {
            throw KeysRefused.unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    private static KeyRing ring(String keys, Cipher cipher) {
        List<Key> parsed = new ArrayList<>();
        for (String entry : keys.split(",")) {
            String[] parts = entry.strip().split(":", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a key is written id:base64");
            }
            parsed.add(new Key(parts[0], Base64.getDecoder().decode(parts[1].strip())));
        }
        KeyRing ring = new KeyRing(parsed);
        if (ring.current().cipher() != cipher) {
            throw new IllegalArgumentException("niangjia.privacy.cipher is " + cipher + ", so the first key must have "
                    + cipher.getKeyLength() + " bytes; put a new key in front and keep the old ones behind it");
        }
        return ring;
    }
}
