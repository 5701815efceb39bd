package org.niangjia.privacy;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.util.encoders.Hex;

/** The SM3 digest (GB/T 32905) as 64 lower-case hexadecimal digits; an instance takes its input in pieces. */
public final class Sm3 {

    private final SM3Digest digest = new SM3Digest();

    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String hex(byte[] bytes) {
        return new Sm3().update(bytes, 0, bytes.length).hex();
    }

    public Sm3 update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        return this;
    }

    /** The digest of all that was put in; the instance starts anew. */
    public String hex() {
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return Hex.toHexString(out);
    }
}
