package org.niangjia.privacy.seal;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.util.encoders.Hex;
import org.niangjia.privacy.cipher.KeyedDigest;

/**
 * Proves that a text was written by whoever holds the keys of this house: HMAC-SM3 by a key of its own, which follows from that
 * of the blind index and like it is never exchanged.
 */
public final class Stamps {

    private final byte[] key;

    public Stamps(byte[] indexKey) {
        key = Hex.decode(KeyedDigest.of(indexKey, "stamps"));
    }

    public Stamp begin() {
        return new Stamp(key);
    }

    /** Takes its text in pieces. */
    public static final class Stamp {

        private final HMac mac = new HMac(new SM3Digest());

        private Stamp(byte[] key) {
            mac.init(new KeyParameter(key));
        }

        public Stamp add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            mac.update(bytes, 0, bytes.length);
            return this;
        }

        /** 64 hexadecimal digits. */
        public String hex() {
            byte[] out = new byte[mac.getMacSize()];
            mac.doFinal(out, 0);
            return Hex.toHexString(out);
        }
    }
}
